import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';

const toRgb = converter('rgb');
const toLinear = converter('lrgb');
const measure = differenceCiede2000();

// Machado, Oliveira and Fernandes 2009 at severity 1. Their matrices are for linear light, while culori multiplies
// whatever stands under `rgb`; what no screen can show is cut off as a screen does.
const inLinearLight = (filter: (colour: Rgb) => Rgb) => (colour: string) => {
  const { r, g, b } = toLinear(colour)!;
  const seen = filter({ mode: 'rgb', r, g, b });
  return clampRgb(toRgb({ mode: 'lrgb', r: seen.r, g: seen.g, b: seen.b }));
};

/** How people see a colour. */
export const colourVisions: Readonly<Record<string, (colour: string) => Rgb>> = {
  normal: inLinearLight((colour) => colour),
  protanopia: inLinearLight(filterDeficiencyProt(1)),
  deuteranopia: inLinearLight(filterDeficiencyDeuter(1)),
  tritanopia: inLinearLight(filterDeficiencyTrit(1)),
};

/** How far apart two colours are by CIEDE2000 to somebody with this vision. */
export function differenceTo(vision: string, a: string, b: string): number {
  const see = colourVisions[vision]!;
  return measure(see(a), see(b));
}
