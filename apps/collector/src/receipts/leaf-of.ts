import { createHash } from 'node:crypto'
import { leafHash } from '@meinungsbild/secrecy'

/** The leaf of a sealed answer (base64url) in the tree of receipts, hex. Whoever has the sealed bytes gets the same. */
export function leafOf(sealed: string): string {
  return Buffer.from(leafHash(Buffer.from(sealed, 'base64url'), sha256)).toString('hex')
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}
