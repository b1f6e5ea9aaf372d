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

type Header = readonly [name: string, value: string];

/**
 * The same said by a server, for the page and its scripts. Any site may frame the page, which shows nothing of the
 * person who reads it. Not for atlas.html: that brings a policy of its own, by hashes.
 */
export const policyHeader: Header = ['Content-Security-Policy', `${policy}; frame-ancestors *`];

/** What a server says with every file. All of them are public, and other sites may read them. */
export const headers: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Access-Control-Allow-Origin', '*'],
];

/** Files whose names change with what is in them may be kept for good; every other one is asked for again. */
export const keptForGood: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
export const askedForAgain: Header = ['Cache-Control', 'no-cache'];
