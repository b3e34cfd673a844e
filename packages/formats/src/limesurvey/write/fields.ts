import type { Text } from '@meinungsbild/questionnaire'
import type { SourceAnswer, SourceQuestion, SourceRow } from '../source.ts'

/** What makes a question of LimeSurvey one of its type; everything else all types have in common. */
export type Fields = Pick<SourceQuestion, 'type'> & {
  readonly attributes?: Readonly<Record<string, string>>
  readonly words?: Readonly<Record<string, Text>>
  readonly rows?: readonly SourceRow[]
  readonly columns?: readonly SourceRow[]
  readonly answers?: readonly SourceAnswer[]
  readonly secondAnswers?: readonly SourceAnswer[]
  readonly hasOther?: boolean
  readonly preg?: string
}

/** Attributes that have a value. */
export function attributes(
  values: Readonly<Record<string, string | number | false | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value === false ? [] : [[name, String(value)]],
    ),
  )
}
