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
  /** Ed25519: one or several, each SPKI in DER, base64url, parted by commas or spaces. */
  publicKeys: z.string().transform((text, context): readonly KeyObject[] => {
    const names = text.split(/[\s,]+/).filter((name) => name !== '')
    const keys = names.flatMap((name) => readPublicKey(name) ?? [])
    if (keys.length > 0 && keys.length === names.length) return keys
    context.issues.push({ code: 'custom', message: 'not Ed25519 keys', input: text })
    return z.NEVER
  }),
} as const

function readPublicKey(text: string): KeyObject | undefined {
  try {
    const key = Buffer.from(text, 'base64url')
    const read = createPublicKey({ key, format: 'der', type: 'spki' })
    return read.asymmetricKeyType === 'ed25519' ? read : undefined
  } catch {
    return undefined
  }
}
