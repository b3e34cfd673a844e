import { z } from 'zod'

/* The kinds of field that several documents have. Objects are strict: a key nobody knows is a newer format. */

/** An instant in ISO 8601, UTC: `2026-11-22T09:00:00Z`. */
export const instant = z.iso.datetime()

export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'not a name for an address')

/** Ends up in paths of internal requests and in file names, hence no signs that mean anything there. */
export const surveyId = z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, 'not an identifier')

export const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/, 'not base64url')

/** SHA-256 or HMAC-SHA-256 in base64url. */
export const hash = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'not 32 bytes in base64url')

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex')

/** Only what a browser may follow: never `javascript:` or `data:`. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: /./ })

/** The id of a stratum (Schicht), '' where there are none; an authority's own words. */
export const stratum = z.string().max(100).refine(isWellFormed, 'half a sign')

export const admissionMode = z.enum(['blind', 'plain'])

export const text = z.record(z.string(), z.string())

export const authority = z.strictObject({
  name: z.string(),
  unit: z.string(),
  postalAddress: z.string(),
  email: z.string(),
  phone: z.string(),
  enforcementBody: z.string().exactOptional(),
})

/** The field must open before it closes. */
export function opensBeforeItCloses(window: {
  readonly opens: string
  readonly closes: string
}): boolean {
  return Date.parse(window.opens) < Date.parse(window.closes)
}

function isWellFormed(words: string): boolean {
  return words.isWellFormed()
}
