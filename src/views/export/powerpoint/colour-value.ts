/** A colour of the palette as it stands in a file: six capital digits. */
export function colourValue(colour: string): string {
  const digits = colour.slice(1).toUpperCase();
  return digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
}
