/** What the operator of a site sets when building it; null hides what needs it. */
export const site = {
  publisher: import.meta.env['VITE_SITE_PUBLISHER'] || null,
  contact: import.meta.env['VITE_SITE_CONTACT'] || null,
} as { publisher: string | null; contact: string | null };
