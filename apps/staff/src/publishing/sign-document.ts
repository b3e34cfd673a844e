import { canonicalJson, type Json, type Signed } from '@meinungsbild/exchange'
import type { InsideKey } from '../inside-key/inside-key.ts'

/** A document as the machines outside take it: its canonical text with the inside's signature. */
export function signDocument(insideKey: InsideKey, document: Json): Signed {
  const text = canonicalJson(document)
  return { document: text, signature: insideKey.sign(text) }
}
