import type { CellAnswer, Form } from '../answers.ts'
import type { Value } from '../expression/expression.ts'
import type { Cell } from '../parts.ts'
import type { ProblemCode } from '../problem.ts'
import type { Language } from '../text.ts'
import { dayValue } from './values/calendar-value.ts'
import { optionValue, pointValue } from './values/code-value.ts'
import { numberValue } from './values/number-value.ts'
import { lineValue } from './values/text-value.ts'
import type { ValueType } from './values/value-type.ts'

/*
 * One field among several: a text, a number, a day or a choice. What is done with it is done by the type of its value.
 */

/** What was filled in; a problem's code if that is nothing which may stand there; undefined if nothing was. */
export function readCell(
  cell: Cell,
  form: Form,
  field: string,
): CellAnswer | ProblemCode | undefined {
  const sent = form.get(field)
  if (sent === null || sent === '') return undefined
  return withType(cell, (type, limits) => {
    const typed = type.tidy(sent)
    if (typed === '') return undefined
    const value = type.read(limits, typed)
    return value === undefined ? type.unread : type.answer(value)
  })
}

/** What expressions see. */
export function cellWorth(cell: Cell, answer: CellAnswer): Value {
  return (
    withValue(cell, answer, (type, limits, value) => type.worth?.(limits, value) ?? value) ?? null
  )
}

export function cellWords(cell: Cell, answer: CellAnswer, language: Language): string {
  return withValue(cell, answer, (type, limits, value) => type.words(limits, value, language)) ?? ''
}

/** Undefined for an answer of another type than the cell's. */
export function withValue<Result>(
  cell: Cell,
  answer: CellAnswer,
  use: <Limits, V extends number | string>(
    type: ValueType<Limits, V>,
    limits: Limits,
    value: V,
  ) => Result,
): Result | undefined {
  return withType(cell, (type, limits) => {
    const value = type.valueOf(answer)
    return value === undefined ? undefined : use(type, limits, value)
  })
}

/** The type of value of a cell together with the limits that the cell sets it. */
export function withType<Result>(
  cell: Cell,
  use: <Limits, V extends number | string>(type: ValueType<Limits, V>, limits: Limits) => Result,
): Result {
  switch (cell.kind) {
    case 'text':
      return use(lineValue, cell)
    case 'number':
      return use(numberValue, cell)
    case 'date':
      return use(dayValue, {})
    case 'choice':
      return use(optionValue, cell.options)
    case 'scale':
      return use(pointValue, cell.points)
    default:
      return cell satisfies never
  }
}
