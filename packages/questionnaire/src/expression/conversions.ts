import type { Value } from './expression.ts'

const numeral = /^-?\d+(\.\d+)?$/

/** `value` as operators see a number: a number, or a text that is a plain numeral such as '12' or '-3.5'; else NaN. */
export function numberIn(value: Value | undefined): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && numeral.test(value) ? Number(value) : Number.NaN
}

/** The result of a computation. What is not finite, such as a quotient by zero, is empty; there is no negative zero. */
export function finite(result: number): number | null {
  return Number.isFinite(result) ? result + 0 : null
}

/** `value` as `text()` and `&` write it: numbers with a decimal point, lists with commas, empty as ''. */
export function textFrom(value: Value | undefined): string {
  return isList(value) ? value.map(textFrom).join(', ') : String(value ?? '')
}

/** A single value is a list of one, empty a list of none. */
export function listFrom(value: Value | undefined): readonly Value[] {
  return isList(value) ? value : value === null || value === undefined ? [] : [value]
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

/** Whether there is nothing in it: empty, a text without characters, a list without items. */
export function isNothing(value: Value | undefined): boolean {
  return listFrom(value).length === 0 || value === ''
}
