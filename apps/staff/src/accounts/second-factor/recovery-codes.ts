import { createHash, randomBytes } from 'node:crypto'

const howMany = 10
/** Without those that are read for each other: 0 and o, 1, l and i. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/** Codes that stand in for a second factor, once each: 16 signs, nearly 80 bits. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: howMany }, newCode)
}

/** What is kept of a code. It is random, so that a plain hash tells nothing. Spaces, hyphens and case do not matter. */
export function recoveryCodeHash(typed: string): string {
  const code = typed.toLowerCase().replaceAll(/[^a-z\d]/g, '')
  return createHash('sha256').update(`recovery ${code}`).digest('hex')
}

function newCode(): string {
  const signs: string[] = []
  while (signs.length < 16) {
    // Bytes beyond the last whole row of letters would make some of them likelier.
    const [byte = 0] = randomBytes(1)
    if (byte < 256 - (256 % letters.length)) signs.push(letters.charAt(byte % letters.length))
  }
  return signs.join('').replaceAll(/.{4}(?=.)/g, '$&-')
}
