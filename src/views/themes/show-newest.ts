/** Where the years of a table do not fit its box, it is first seen from its end. */
export function showNewest(box: HTMLElement | null) {
  if (box) box.scrollLeft = box.scrollWidth;
}
