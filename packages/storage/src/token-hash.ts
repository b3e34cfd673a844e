import { createHash, randomBytes } from 'node:crypto'

/** A secret that somebody shows to be let in: 256 bits, to be stored nowhere. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept instead of the token. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
