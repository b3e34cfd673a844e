import type { Slider, Text } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { attributeOf, limitOf, type Limit } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { noteAt, type Asking } from '../reading.ts'
import { answerTo } from '../references.ts'
import type { SourceRow } from '../source.ts'
import type { Variable } from '../variables.ts'
import { lineOf } from '../words.ts'
import { unitOf } from './number.ts'
import { patternCheck } from './text-limits.ts'

export type SliderLimits = {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly decimals: number
}

/** A slider for one number. The row's own words follow those of the question. */
export function slider(asking: Asking, row: SourceRow, variables: Variable[]): DraftItem {
  const { id } = asking
  const { words, ends } = sliderLabel(lineOf(row.label, asking) ?? {}, asking)
  const { min, max, step } = sliderLimits(asking)
  const isWhole = Number.isInteger(min) && Number.isInteger(step)
  const value = { ...answerTo([id], 'number'), isWhole }
  variables.push({ parts: [row.code], role: 'answer', key: id, value, label: words })
  const base = baseOf(asking)
  const question: Slider = {
    kind: 'slider',
    ...base,
    text: joined(base.text, words),
    min,
    max,
    step,
    ...ends,
    ...unitOf(asking),
  }
  return itemOf(question, {
    checks: patternCheck(asking, [value.expression]),
  })
}

export function sliderLimits(asking: Asking): SliderLimits {
  const { question } = asking
  const number = (value: Limit | undefined, otherwise: number, name: string): number => {
    if (typeof value === 'number' || value === undefined) return value ?? otherwise
    noteAt(
      asking,
      'lost',
      `Die Grenze „${value.source}“ des Schiebereglers (${name}) ist keine Zahl; eingesetzt wurde ${otherwise}.`,
      `The limit “${value.source}” of the slider (${name}) is no number; ${otherwise} was put instead.`,
    )
    return otherwise
  }
  const min = number(limitOf(question, 'slider_min', 'min_num_value_n'), 0, 'min')
  const max = number(limitOf(question, 'slider_max', 'max_num_value_n'), 100, 'max')
  const step = Math.abs(number(limitOf(question, 'slider_accuracy'), 1, 'step')) || 1
  const [, fraction = ''] = String(step).split('.')
  return { min, max: Math.max(min + step, max), step, decimals: Math.min(6, fraction.length) }
}

/** A label such as `Wetter|kalt|warm` names the ends of the slider, too. */
export function sliderLabel(
  label: Text,
  { question }: Asking,
): { readonly words: Text; readonly ends: Pick<Slider, 'lowLabel' | 'highLabel'> } {
  const separator = attributeOf(question, 'slider_separator') || '|'
  const sides = Object.entries(label).map(
    ([language, words]) => [language, words.split(separator).map((side) => side.trim())] as const,
  )
  const part = (index: number) =>
    Object.fromEntries(sides.map(([language, words]) => [language, words[index] ?? '']))
  const isLabelled =
    sides.length > 0 &&
    sides.every(([, words]) => words.length === 3 && words[1] !== '' && words[2] !== '')
  if (!isLabelled) return { words: label, ends: {} }
  return { words: part(0), ends: { lowLabel: part(1), highLabel: part(2) } }
}

function joined(text: Text, label: Text): Text {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => {
      const own = label[language] ?? ''
      return [language, own === '' || own === words ? words : `${words} – ${own}`]
    }),
  )
}
