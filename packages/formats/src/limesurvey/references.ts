import type { Expression, Language, Text, ValueType } from '@meinungsbild/questionnaire'
import { call, literal, operation } from '../expressions/construct.ts'
import type { NamedValue } from '../expressions/names.ts'

/** What expressions find at an answer of ours. */
export function answerTo(
  path: readonly string[],
  type: ValueType,
  codes?: readonly string[],
): NamedValue {
  return {
    kind: 'value',
    expression: { kind: 'reference', path },
    type,
    ...(codes && { codes }),
  }
}

/** The code of a point of a scale, whose worth is a number. */
export function codeAt(path: readonly string[], codes: readonly string[]): NamedValue {
  return {
    kind: 'value',
    expression: call('code', { kind: 'reference', path }),
    type: 'text',
    codes,
  }
}

export function wholeNumberAt(path: readonly string[]): NamedValue {
  return { ...answerTo(path, 'number'), isWhole: true }
}

/** The words of a label as a text in an expression; its code if other answers stand in the label. */
export function labelLiteral(label: Text, language: Language, code: string): Expression {
  const words = label[language] ?? ''
  if (words === '' || words.includes('\uE000')) return literal(code)
  return literal(words.replaceAll('{{', '{').replaceAll('}}', '}'))
}

/** What was written beside an answer. */
export function commentOn(path: readonly string[]): NamedValue {
  return {
    kind: 'value',
    expression: call('comment', { kind: 'reference', path }),
    type: 'text',
  }
}

/** Whether one of several was chosen, which LimeSurvey keeps as `Y` (or `1` in arrays) or nothing. */
export function chosenIn(path: readonly string[], code: string, chosenText = 'Y'): NamedValue {
  const chosen: Expression = operation('contains', { kind: 'reference', path }, literal(code))
  return { kind: 'value', expression: chosen, type: 'truth', chosenText }
}
