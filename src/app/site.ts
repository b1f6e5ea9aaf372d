/** What the operator of a site sets when building it; null hides what needs it. */
type Site = { address: string | null; publisher: string | null; contact: string | null };

const env: Partial<Record<string, string>> = import.meta.env;

export const site: Site = {
  address: env['VITE_SITE_ADDRESS'] || null,
  publisher: env['VITE_SITE_PUBLISHER'] || null,
  contact: env['VITE_SITE_CONTACT'] || null,
};
