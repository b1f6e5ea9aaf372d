/** Opens an address in a tab of its own, at a click; false where the browser or the frame does not let it. */
export function openTab(href: string): boolean {
  const opened = window.open(href, '_blank');
  if (!opened) return false;
  try {
    opened.opener = null;
  } catch {
    // A frame without an origin of its own may not reach the tab, nor the tab it.
  }
  return true;
}
