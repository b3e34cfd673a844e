import type { Form } from '@meinungsbild/questionnaire'
import { line } from '../parts/text-fields.ts'

/*
 * Lists in a form - options, points, rows - are tables: `options.0.code`, `options.0.label.de`. Three empty rows stand
 * at the end for what is added; a row left empty is no row.
 */

export type ListName = 'options' | 'points' | 'rows'

const emptyRows = 3
const mostRows = 300

/** The numbers of the rows of which the form says anything. */
export function filledRows(form: URLSearchParams, list: ListName): readonly number[] {
  const numbers = new Set<number>()
  for (const [name, value] of form) {
    const [, own, row] = /^(options|points|rows)\.(\d{1,3})\./.exec(name) ?? []
    if (own === list && row !== undefined && value.trim() !== '') numbers.add(Number(row))
  }
  return [...numbers].filter((row) => row < mostRows).sort((one, other) => one - other)
}

/** The numbers of all rows that the form shows; `more` shows three further ones. */
export function shownRows(form: URLSearchParams, list: ListName): readonly number[] {
  const last = filledRows(form, list).at(-1) ?? -1
  const more = Number(form.get(`${list}.more`) ?? 0) || 0
  const count = Math.min(mostRows, last + 1 + emptyRows * (1 + Math.min(more, 50)))
  return Array.from({ length: count }, (_, row) => row)
}

/** Swaps what was typed into two rows. */
export function swapRows(form: URLSearchParams, list: ListName, one: number, other: number): void {
  const moved: [string, string][] = []
  const asTyped = [...form]
  for (const [name, value] of asTyped) {
    const [, own, row, rest] = /^(options|points|rows)\.(\d{1,3})\.(.*)$/.exec(name) ?? []
    if (own !== list || (Number(row) !== one && Number(row) !== other)) continue
    form.delete(name)
    moved.push([`${list}.${Number(row) === one ? other : one}.${rest}`, value])
  }
  for (const [name, value] of moved) form.append(name, value)
}

/** A code for a row that has none: the smallest number that no row bears. */
export function freeCode(taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(String(number))) number += 1
  return String(number)
}

/** The codes typed into a list, in the order of its rows. */
export function typedCodes(form: Form, list: ListName, rows: readonly number[]): Set<string> {
  const key = list === 'rows' ? 'id' : 'code'
  return new Set(rows.map((row) => line(form, `${list}.${row}.${key}`)).filter(Boolean))
}
