import type { CodingScheme } from '@meinungsbild/analysis'

/** What the form sends for "none of these codes": no code has this id. */
export const noCode = '-'

/** The boxes by which a difference on one text is settled. */
export function settleField(text: string): string {
  return `settle.${text}`
}

/** What is wrong with a choice of codes. */
export type ChoiceFlaw = 'nothingChosen' | 'noneAndSome' | 'unknownCode'

/** Codes as coders type them by their numbers: `1 3`, `1,3`; `0` says that none fits. */
export function codesByNumber({ codes }: CodingScheme, typed: string): readonly string[] {
  const numbers = typed.split(/[\s,;.]+/).filter((number) => number !== '')
  return numbers.map((number) => (number === '0' ? noCode : (codes[Number(number) - 1]?.id ?? '')))
}

/** Reads the codes given to one text. None at all says nothing: that no code fits has to be said. */
export function readGivenCodes(
  { codes }: CodingScheme,
  given: readonly string[],
):
  | { readonly ok: true; readonly codes: readonly string[] }
  | { readonly ok: false; readonly flaw: ChoiceFlaw } {
  const known = codes.map(({ id }) => id)
  if (given.length === 0) return { ok: false, flaw: 'nothingChosen' }
  if (given.some((code) => code !== noCode && !known.includes(code)))
    return { ok: false, flaw: 'unknownCode' }
  if (given.includes(noCode) && given.some((code) => code !== noCode))
    return { ok: false, flaw: 'noneAndSome' }
  return { ok: true, codes: known.filter((id) => given.includes(id)) }
}
