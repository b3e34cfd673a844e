import type { Text } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { attributeOf, wordsOf, type Limit } from './attributes.ts'
import { countedUse } from './conditions.ts'
import { namesAt } from './names.ts'
import { sentences, type Asking } from './reading.ts'
import { lineOf } from './words.ts'

export type DraftCheck = DraftItem['checks'][number]

/** A check of ours for a limit of LimeSurvey, written in its language. It is not counted as a condition of the file. */
export function checkThat(asking: Asking, source: string, de: string, en: string): DraftCheck {
  const { reading, question, place } = asking
  return {
    use: {
      kind: 'source',
      of: { place, role: 'validation', source },
      names: namesAt(reading, question),
    },
    message: sentences(reading, de, en),
  }
}

/** The checks that an author wrote: `em_validation_q` for the question, `em_validation_sq` for each of its fields. */
export function authorsChecks(asking: Asking): readonly DraftCheck[] {
  return ['em_validation_q', 'em_validation_sq'].flatMap((name) => {
    const source = attributeOf(asking.question, name)
    if (source === '') return []
    const { place, reading, question } = asking
    const tip = lineOf(wordsOf(question, `${name}_tip`), asking)
    return [
      {
        use: countedUse(`${name} ${question.qid}`, { place, role: name, source }, reading, question),
        message: tip ?? defaultTip(asking),
      },
    ]
  })
}

function defaultTip({ reading }: Asking): Text {
  return sentences(
    reading,
    'Bitte prüfen Sie diese Angabe.',
    'Please check this answer.',
  )
}

/** How a limit is written in an expression. */
export function written(limit: Limit): string {
  return typeof limit === 'number' ? String(limit) : `(${limit.source})`
}

/** How a limit is put into a sentence: numbers only. */
export function limitWords(limit: Limit): string {
  return typeof limit === 'number' ? ` (${limit})` : ''
}
