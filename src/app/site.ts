/** What the operator of a site sets when building it; null hides what needs it. */
type Site = { address: string | null; publisher: string | null; contact: string | null };

const env: Partial<Record<string, string>> = import.meta.env;
const folder = env['VITE_SITE_ADDRESS'];

export const site: Site = {
  address: folder ? folder.replace(/\/*$/, '/') : null,
  publisher: env['VITE_SITE_PUBLISHER'] || null,
  contact: env['VITE_SITE_CONTACT'] || null,
};
