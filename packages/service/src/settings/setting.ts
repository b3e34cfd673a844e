import { createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'

/** The kinds of settings that surfaces share. */
export const setting = {
  text: z.string().min(1),
  /** 0 takes any free one. */
  port: z.coerce.number().int().min(0).max(65_535),
  /** An address of http or https, without a slash at its end. */
  address: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, '')),
  /** `mailto:` or `https:`. */
  contact: z.string().regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/),
  /** `postgres://user:password@host:port/database`. */
  postgres: z.url({ protocol: /^postgres(?:ql)?$/ }),
  headerName: z.string().regex(/^[\w-]+$/),
  /** Ed25519: SPKI in DER, base64url. */
  publicKey: z.string().transform((text, context): KeyObject => {
    const key = readPublicKey(text)
    if (key !== undefined) return key
    context.issues.push({ code: 'custom', message: 'not an Ed25519 key', input: text })
    return z.NEVER
  }),
} as const

/** Reads a public Ed25519 key (SPKI in DER, base64url); undefined if it is none. */
export function readPublicKey(text: string): KeyObject | undefined {
  try {
    const key = Buffer.from(text, 'base64url')
    const read = createPublicKey({ key, format: 'der', type: 'spki' })
    return read.asymmetricKeyType === 'ed25519' ? read : undefined
  } catch {
    return undefined
  }
}
