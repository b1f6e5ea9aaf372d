import type { Names } from './names.ts';
import type { Texts } from './texts.ts';

/** A country on the base map: as the records name it, else as its language does, else by its English name. */
export function nameLand(
  { id, properties }: { id?: string | number | undefined; properties: { name: string } },
  names: Names,
  { language }: Texts,
): string {
  const code = String(id);
  const recorded = names.country(code);
  if (recorded !== code) return recorded;
  if (language === 'en' || !/^[A-Z]{2}$/.test(code)) return properties.name;
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(code);
  return name === undefined || name === code ? properties.name : name;
}
