import {
  specialLabel,
  specialValue,
  type Option,
  type Question,
  type SpecialAnswer,
} from '@meinungsbild/questionnaire'
import { labelWith } from '../../questionnaire/paper/kinds/answer-options.ts'
import type { Sheet } from '../../questionnaire/paper/sheet.ts'
import type { Key, KeyField } from './key-field.ts'

type Labelled = Pick<Option, 'code' | 'label' | 'visibleIf'>

/** Options as they are keyed: by their place on paper, and behind them "weiß nicht" and its like. */
export function keysOf(
  question: Question,
  options: readonly Labelled[],
  sheet: Sheet,
): readonly Key[] {
  return numbered([
    ...options.map((option) => ({ value: option.code, label: labelWith(option, sheet) })),
    ...specials(question, sheet).map(({ special, label }) => ({
      value: specialValue(special),
      label,
    })),
  ])
}

/** Steps whose printed numbers are their codes. */
export function stepKeys(
  question: Question,
  codes: readonly string[],
  sheet: Sheet,
): readonly Key[] {
  const steps = codes.map((code) => ({ key: code, value: code, label: '' }))
  const next = Math.max(0, ...codes.map(Number)) + 1
  return [
    ...steps,
    ...specials(question, sheet).map(({ special, label }, index) => ({
      key: String(next + index),
      value: specialValue(special),
      label,
    })),
  ]
}

/** The boxes below an answer that is written down: a field of their own, if there are any. */
export function specialFields(
  question: Question,
  name: string,
  valueOf: (special: SpecialAnswer) => string,
  sheet: Sheet,
): readonly KeyField[] {
  const keys = numbered(
    specials(question, sheet).map(({ special, label }) => ({ value: valueOf(special), label })),
  )
  return keys.length === 0
    ? []
    : [{ kind: 'one', name, label: keys.map(({ label }) => label).join(', '), keys }]
}

function specials({ special = [] }: Question, { language }: Sheet) {
  return special.map((own) => ({ special: own, label: specialLabel(own, language) }))
}

/** Keys from 1 on. */
export function numbered(values: readonly Omit<Key, 'key'>[]): readonly Key[] {
  return values.map((each, index) => ({ key: String(index + 1), ...each }))
}
