/** What the operator of a site sets when building it; null hides what needs it. */
export type Site = { address: string | null; publisher: string | null; contact: string | null };

/** Reads it from the variables of a build; the address ends in one slash. */
export function readSite(env: Readonly<Partial<Record<string, string>>>): Site {
  const folder = env['VITE_SITE_ADDRESS'];
  return {
    address: folder ? folder.replace(/\/*$/, '/') : null,
    publisher: env['VITE_SITE_PUBLISHER'] || null,
    contact: env['VITE_SITE_CONTACT'] || null,
  };
}
