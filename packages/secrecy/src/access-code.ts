import { toBase64url } from './base64url.ts'
import { checkSymbols } from './check-characters.ts'
import { utf8 } from './utf8.ts'

/** Crockford's base 32: digits and letters without I, L, O and U, which are misread or make words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 16 symbols of 5 bits: 80 random bits, beyond any guessing, whatever the number of codes. */
const randomSymbols = 16
const codeSymbols = randomSymbols + 2

export type ReadCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly code: 'length' | 'character' | 'check' }

/**
 * An access code (Zugangscode) as it is printed in a letter: `9NJP-JVKN-DSKQ-6RK9-PN`, the last two signs being checks.
 * `random` must be at least 10 bytes from a cryptographic source; the first 10 are used. Throws if there are fewer.
 */
export function newAccessCode(random: Uint8Array): string {
  if (random.length < 10)
    throw new RangeError(`newAccessCode: expected at least 10 random bytes, got ${random.length}`)
  let bits = 0n
  for (const byte of random.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte)
  const symbols = Array.from({ length: randomSymbols }, (_, index) =>
    Number((bits >> BigInt(5 * (randomSymbols - 1 - index))) & 31n),
  )
  return printed([...symbols, ...checkSymbols(symbols)])
}

/**
 * Reads what somebody typed. Forgives case, spaces, dashes, O for 0 and I or L for 1; `code` comes back as printed.
 * `character`: a sign that no code has; `length`: too few or too many; `check`: mistyped.
 */
export function readAccessCode(input: string): ReadCode {
  const tidy = input
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}._]/gu, '')
  const signs = [...tidy.replaceAll('O', '0').replaceAll(/[IL]/g, '1')]
  const symbols = signs.map((sign) => alphabet.indexOf(sign))
  if (symbols.includes(-1)) return { ok: false, code: 'character' }
  if (symbols.length !== codeSymbols) return { ok: false, code: 'length' }
  const [high, low] = checkSymbols(symbols)
  return high === 0 && low === 0
    ? { ok: true, code: printed(symbols) }
    : { ok: false, code: 'check' }
}

/**
 * What is kept instead of a code: HMAC-SHA-256, base64url. `code` must be as printed (`readAccessCode` gives it so);
 * `key` is the survey's 32 bytes; `hmac` the platform's HMAC-SHA-256.
 */
export function hashAccessCode(
  code: string,
  key: Uint8Array,
  hmac: (key: Uint8Array, message: Uint8Array) => Uint8Array,
): string {
  return toBase64url(hmac(key, utf8(`meinungsbild/access-code/1\n${code}`)))
}

function printed(symbols: readonly number[]): string {
  const text = symbols.map((symbol) => alphabet[symbol]).join('')
  return (text.match(/.{1,4}/g) ?? []).join('-')
}
