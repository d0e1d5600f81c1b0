/** What the page may load, in both hosts: itself, and nothing from anywhere else. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What a letter may load in its preview: its own inline styles and embedded pictures. */
export const PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:"

/** Where both hosts serve the empty document that a letter's preview is written into. */
export const PREVIEW_PATH = '/preview'

export const PREVIEW_DOCUMENT =
  '<!doctype html><html><head><meta charset="utf-8"><title></title></head><body></body></html>'

/** Sent with every answer of both hosts, beside a policy. */
export const HARDENING_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const
