/**
 * What the page may load and do, as a Content Security Policy: nothing but its own files. Pictures are made of blobs;
 * styles come from its style sheets alone.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a server says with every file. Any site may frame the page, which shows nothing of the person who reads it. */
export const headers: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', `${policy}; frame-ancestors *`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** What it says besides for the files of data, which other sites may read. */
export const dataHeaders: readonly (readonly [string, string])[] = [['Access-Control-Allow-Origin', '*']];

/** Files whose names change with what is in them may be kept for good; every other one is asked for again. */
export const cachedForGood = ['Cache-Control', 'public, max-age=31536000, immutable'] as const;
export const askedForAgain = ['Cache-Control', 'no-cache'] as const;
