import { checkSymbols } from './check-characters.ts'

/** Crockford's base 32, as on access codes. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Longer ones are nobody's number. */
const mostDigits = 12

export type ReadParticipantNumber =
  | { readonly ok: true; readonly number: number }
  /** `format`: no number with two signs behind it; `check`: the signs do not belong to the number. */
  | { readonly ok: false; readonly code: 'format' | 'check' }

/**
 * A participant's number as it is printed in a letter and written on a return slip: `1042-52`, the last two signs being
 * checks that find any one or two wrong signs. It says who answered, never what, and opens no door. 0 is
 * nobody's, for specimens. Throws if it is no such number.
 */
export function participantNumber(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0)
    throw new RangeError(`participantNumber: expected a whole number from 0 on, got ${number}`)
  const digits = [...String(number)].map(Number)
  return `${number}-${checkSymbols(digits)
    .map((symbol) => alphabet[symbol])
    .join('')}`
}

/** Reads what somebody copied from a slip. Forgives case, spaces, dashes, leading zeros, O for 0 and I or L for 1. */
export function readParticipantNumber(input: string): ReadParticipantNumber {
  const tidy = input
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const symbols = [...tidy].map((sign) => alphabet.indexOf(sign))
  const digits = symbols.slice(0, -2)
  const isNumber =
    !symbols.includes(-1) &&
    digits.length > 0 &&
    digits.length <= mostDigits &&
    digits.every((digit) => digit < 10)
  const number = Number(digits.join(''))
  if (!isNumber || number < 1) return { ok: false, code: 'format' }
  const [high, low] = checkSymbols(symbols)
  return high === 0 && low === 0 ? { ok: true, number } : { ok: false, code: 'check' }
}
