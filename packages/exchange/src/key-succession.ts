import { z } from 'zod'
import { instant } from './document-fields.ts'
import { parseAs, type Parsed } from './parsed.ts'

/**
 * That the inside has another key from an instant on (Schlüsselwechsel). Signed by the new key, which answers for what the one
 * before has signed until then, and by the one before, which names its successor - unless it was lost.
 */
export type KeySuccession = {
  readonly format: 'meinungsbild/key-succession/1'
  /** From 1 without gaps. */
  readonly number: number
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  /** Public keys: SPKI in DER, base64url. */
  readonly previous: string
  readonly next: string
}

/** A succession as it was signed: by the key before (empty where it was lost) and by the new one; base64url. */
export type SignedSuccession = {
  readonly document: string
  readonly previousSignature: string
  readonly nextSignature: string
}

/** Refuses another format and unknown keys. */
export function parseKeySuccession(value: unknown): Parsed<KeySuccession> {
  return parseAs(schema, value)
}

const schema = z.strictObject({
  format: z.literal('meinungsbild/key-succession/1'),
  number: z.int().positive(),
  at: instant,
  previous: z.string().min(1),
  next: z.string().min(1),
})
