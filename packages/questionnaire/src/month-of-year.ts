import { monthDigits, monthName } from './month-names.ts'
import type { Language } from './text.ts'

const iso = /^(\d{4})-(\d\d)$/
const numbers = /^(\d{1,2}) ?[./] ?(\d{4})$/
const words = /^(\p{L}+\.?) (\d{4})$/u

/** Reads `2026-11` (what a month field sends), `11/2026`, `11.2026` or `November 2026` as ISO month. Undefined if it is none. */
export function readMonth(input: string): string | undefined {
  if (isMonth(input)) return input
  const [, month, year] = numbers.exec(input) ?? words.exec(input) ?? []
  if (month === undefined || year === undefined) return undefined
  const candidate = `${year}-${monthDigits(month)}`
  return isMonth(candidate) ? candidate : undefined
}

/** Whether `text` is an ISO month. Years before 1000 are slips of the finger. */
export function isMonth(text: string): boolean {
  const [, year, month] = iso.exec(text)?.map(Number) ?? []
  return year !== undefined && month !== undefined && year >= 1000 && month >= 1 && month <= 12
}

/** An ISO month as the language writes it: November 2026. */
export function formatMonth(month: string, language: Language): string {
  const [, year, number] = iso.exec(month) ?? []
  return year === undefined ? month : `${monthName(Number(number), language)} ${year}`
}
