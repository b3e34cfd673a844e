import {
  parseExpression,
  printExpression,
  type Expression,
  type Text,
} from '@meinungsbild/questionnaire'
import { allOf, literal } from '../expressions/construct.ts'
import { worthOf } from '../expressions/worth.ts'
import type { FormReading } from './form-reading.ts'
import { firstBeyond, questionsIn, type Known } from './questions-in.ts'
import type { Use } from './source-expression.ts'

/** The conditions that can be carried over to a place before which `earlier` stand; the others are noted. */
export function settledConditions(
  uses: readonly Use[],
  earlier: Known,
  reading: FormReading,
): readonly Expression[] {
  return uses.flatMap((use) => {
    const translated = reading.translateUse(use, 'truth')
    if (!translated.ok) fail(use, translated.message, reading)
    else {
      const later = firstBeyond(translated.expression, earlier)
      if (later === undefined) return [folded(translated.expression)]
      fail(use, isLater(later), reading)
    }
    return []
  })
}

/** A condition that asks about nobody and nothing is always met, or never. */
function folded(condition: Expression): Expression {
  if (condition.kind === 'literal' || questionsIn(condition).size > 0) return condition
  const isFixed = !/\b(?:today|age|language|variant)\(/.test(printExpression(condition))
  return isFixed ? literal(worthOf(condition) === true) : condition
}

/** The conditions as one text; undefined if there is none, or if all are always met. */
export function joinedConditions(
  uses: readonly Use[],
  earlier: Known,
  reading: FormReading,
): string | undefined {
  const conditions = settledConditions(uses, earlier, reading)
  const printed = readable(allOf(conditions))
  if (printed !== undefined) return printed === 'true' ? undefined : printed
  for (const use of uses) fail(use, tooLong, reading)
  return undefined
}

/** Notes that an expression of the file is not carried over; the first reason counts. */
export function fail(use: Use, reason: Text, { failures }: FormReading): void {
  const expressions = use.kind === 'source' ? [use.of, ...(use.and ?? [])] : []
  for (const each of expressions) if (!failures.has(each)) failures.set(each, reason)
}

/** The text of an expression, if it is short enough to be read again. */
export function readable(expression: Expression): string | undefined {
  const text = printExpression(expression)
  return parseExpression(text).ok ? text : undefined
}

export function isLater(id: string): Text {
  return {
    de: `Der Ausdruck fragt nach „${id}“, das erst danach gestellt wird.`,
    en: `The expression asks about “${id}”, which is only asked afterwards.`,
  }
}

export const tooLong: Text = {
  de: 'Zusammen mit den Bedingungen der Gruppen darum ist der Ausdruck zu lang.',
  en: 'Together with the conditions of the groups around it the expression is too long.',
}
