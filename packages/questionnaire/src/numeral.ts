import { catalogueOf, type Language } from './text.ts'

/** No number of a survey is larger; up to here every whole number is exact. */
export const largestNumber = 999_999_999_999_999

const grouped = /^([1-9]\d{0,2}(?:([., ’])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/
const plain = /^(\d*)(?:[.,](\d+))?$/

/**
 * Reads a number as people write it: `1.234,5`, `1 234,5`, `3,5`, `3.5`, `1,234,567.5`. Undefined if it is none.
 *
 * Two spellings are ambiguous, and a wrong guess would be off by a thousand. A single comma is always the German decimal
 * comma: `1,234` is a little more than one. A single point before three digits groups thousands, as in German (`1.234`
 * is one thousand), unless the question accepts so many `decimals` that it can be meant as a decimal point.
 */
export function readNumeral(input: string, decimals: number): number | undefined {
  const text = input
    .trim()
    .replace(/[\s']/g, (sign) => (sign === "'" ? '’' : ' '))
    .replace('−', '-')
  if (text.length > 40) return undefined
  const [, sign = '', digits = ''] = /^([+-]?) ?(.*)$/.exec(text) ?? []
  const positive = readGrouped(digits, decimals) ?? readPlain(digits)
  if (positive === undefined) return undefined
  // Adding zero turns -0 into 0.
  return (sign === '-' ? -positive : positive) + 0
}

function readGrouped(digits: string, decimals: number): number | undefined {
  const [, whole, separator, mark, fraction = ''] = grouped.exec(digits) ?? []
  if (whole === undefined || separator === undefined || separator === mark) return undefined
  const isSingle = mark === undefined && whole.indexOf(separator) === whole.lastIndexOf(separator)
  if (isSingle && (separator === ',' || (separator === '.' && decimals >= 3))) return undefined
  return Number(`${whole.replaceAll(separator, '')}.${fraction}`)
}

function readPlain(digits: string): number | undefined {
  const [, whole = '', fraction = ''] = plain.exec(digits) ?? []
  return whole === '' && fraction === '' ? undefined : Number(`${whole || '0'}.${fraction}`)
}

/** The numeral that `readNumeral` reads as `value`, with a decimal comma and without groups. */
export function writeNumeral(value: number): string {
  return String(value).replace('.', ',')
}

/** How many digits stand behind the decimal sign of `value`. */
export function decimalsOf(value: number): number {
  const text = String(value)
  if (text.includes('e-')) return Number.POSITIVE_INFINITY
  const point = text.indexOf('.')
  return point === -1 ? 0 : text.length - point - 1
}

// Groups from five digits on: a year of birth is no quantity.
const options = { useGrouping: 'min2', maximumFractionDigits: 6 } as const
const formats = {
  de: new Intl.NumberFormat('de-DE', options),
  en: new Intl.NumberFormat('en-GB', options),
}

/** `value` as the language writes it: 12.345,6 in German, 12,345.6 in English. */
export function formatNumeral(value: number, language: Language): string {
  return formats[catalogueOf(language)].format(value)
}
