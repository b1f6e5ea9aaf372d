/** The address of a meeting on the page that an address shows; null where there is none. */
export function addressOfMeeting(page: string | null, id: string): string | null {
  if (page === null) return null;
  const address = new URL(page);
  address.search = new URLSearchParams({ meeting: id }).toString();
  address.hash = '';
  return address.href;
}
