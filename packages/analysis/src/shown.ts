import type { Text } from '@meinungsbild/questionnaire'

/** Between a number and its unit, so that "58 %" is never torn apart at the end of a line (DIN 5008). */
export const noBreakSpace = '\u00a0'

/** From how many people on a percentage carries a decimal; below, a decimal would feign precision. */
const baseForDecimals = 200

/** "58 %" for fewer than 200 people, "58,3 %" from 200 on. Rounded half up, in whole numbers, so never off by a bit. */
export function shownShare(count: number, base: number): Text {
  const scale = base < baseForDecimals ? 1 : 10
  return percent(
    Math.floor((2 * 100 * scale * count + base) / (2 * base)) / scale,
    scale === 1 ? 0 : 1,
  )
}

/** A weighted or perturbed share, 0 to 1, with as many decimals as a base of this size bears. */
export function shownShareOf(share: number, base: number): Text {
  return percent(printedShare(share, base) * 100, base < baseForDecimals ? 0 : 1)
}

/** A share, 0 to 1, as it is printed beside a base of this size, and no more of it. */
export function printedShare(share: number, base: number): number {
  const scale = base < baseForDecimals ? 1 : 10
  // 0.285 * 1000 is 284.99999999999994: the last bits are cut off before rounding.
  return Math.floor(Number((share * 100 * scale).toPrecision(12)) + 0.5) / (100 * scale)
}

/** What stands for a share in a table where it is nothing, or too little for the digits that are printed. */
export function zeroSign(share: number, printed: number): 'nothing' | 'lessThanHalf' | undefined {
  if (printed > 0) return undefined
  return share > 0 ? 'lessThanHalf' : 'nothing'
}

/** A share, 0 to 1, in whole per cent whatever the base. */
export function shownWholeShare(share: number): Text {
  return shownShareOf(share, 0)
}

/** The bound of an interval, 0 to 1, with as many decimals as the share it belongs to. */
export function shownBound(bound: number, base: number): Text {
  return percent(bound * 100, base < baseForDecimals ? 0 : 1)
}

/** The distance between two means that are printed next to each other. */
export function meanStep(base: number): number {
  return base < baseForDecimals ? 0.1 : 0.01
}

/** A mean as it is printed, and no more of it: behind further digits the exact sum of all answers could be found. */
export function printedMean(value: number, base: number): number {
  return Number(value.toFixed(base < baseForDecimals ? 1 : 2))
}

/** A mean: one decimal for fewer than 200 people, two from 200 on. */
export function shownMean(value: number, base: number): Text {
  return decimal(value, base < baseForDecimals ? 1 : 2)
}

/** A median: as a mean, but without zeros behind the comma, for mostly it is one of the numbers given. */
export function shownMedian(value: number, base: number): Text {
  return decimal(value, base < baseForDecimals ? 1 : 2, 0)
}

/** The distance between two scores that are printed next to each other: of 100 points as fine as shares in per cent. */
export function pointStep(base: number): number {
  return base < baseForDecimals ? 1 : 0.1
}

/** "71,4 Punkte", to steps of `step`. */
export function shownPoints(value: number, step: number): Text {
  const { de, en } = decimal(value, decimalsOf(step))
  return { de: `${de}${noBreakSpace}Punkte`, en: `${en}${noBreakSpace}points` }
}

/** A score on both sides of 0, with its sign: "+32", "−4,5". */
export function shownScore(value: number, step: number): Text {
  const { de, en } = decimal(Math.abs(value), decimalsOf(step))
  return { de: signOf(value, de) + de, en: signOf(value, en) + en }
}

/** A coefficient of up to 1, to two decimals. */
export function shownCoefficient(value: number): Text {
  const { de, en } = decimal(Math.abs(value), 2)
  const sign = value < 0 ? signOf(value, de) : ''
  return { de: sign + de, en: sign + en }
}

/** The sign that stands before a number so printed; none before 0. */
export function signOf(value: number, printed: string): '' | '+' | '−' {
  if (!/[1-9]/.test(printed)) return ''
  return value < 0 ? '−' : '+'
}

function decimalsOf(step: number): number {
  return step < 1 ? 1 : 0
}

/** "8.760" in German, "8,760" in English. */
export function shownCount(count: number): Text {
  return decimal(count, 0)
}

/** A target as it was set: as many decimals as it has. A score has its sign. */
export function shownTarget(target: number, kind: 'share' | 'mean' | 'points' | 'score'): Text {
  const value = kind === 'share' ? Number((target * 100).toPrecision(12)) : target
  const plain = (of: number) => inBoth((locale) => new Intl.NumberFormat(locale).format(of))
  const { de, en } = plain(kind === 'score' ? Math.abs(value) : value)
  switch (kind) {
    case 'share':
      return { de: `${de}${noBreakSpace}%`, en: `${en}%` }
    case 'points':
      return { de: `${de}${noBreakSpace}Punkte`, en: `${en}${noBreakSpace}points` }
    case 'score':
      return { de: signOf(value, de) + de, en: signOf(value, en) + en }
    case 'mean':
      return { de, en }
    default:
      return kind satisfies never
  }
}

function percent(value: number, decimals: number): Text {
  const number = decimal(value, decimals)
  return { de: `${number.de}${noBreakSpace}%`, en: `${number.en}%` }
}

function decimal(
  value: number,
  decimals: number,
  atLeast = decimals,
): { readonly de: string; readonly en: string } {
  const digits = { minimumFractionDigits: atLeast, maximumFractionDigits: decimals }
  return inBoth((locale) => new Intl.NumberFormat(locale, digits).format(value))
}

function inBoth(format: (locale: string) => string): { readonly de: string; readonly en: string } {
  return { de: format('de-DE'), en: format('en-GB') }
}
