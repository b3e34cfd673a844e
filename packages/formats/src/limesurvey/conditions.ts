import type { QuestionKind } from '@meinungsbild/questionnaire'
import { literal } from '../expressions/construct.ts'
import { register } from '../form-reading/form-reading.ts'
import type { SourceExpression, Use } from '../form-reading/source-expression.ts'
import { isOn } from './attributes.ts'
import { namesAt } from './names.ts'
import { noteAt, type Asking, type Reading } from './reading.ts'
import { relevanceOf } from './relevance-of-conditions.ts'
import type { SourceQuestion } from './source.ts'

/** An expression that is always true, or none at all. */
export function isTrivial(source: string): boolean {
  return source === '' || source === '1'
}

/** A condition of the file, which counts. */
export function countedUse(
  key: string,
  of: SourceExpression,
  reading: Reading,
  question?: SourceQuestion,
): Use {
  return {
    kind: 'source',
    of: register(reading.form, key, of),
    names: namesAt(reading, question),
  }
}

/** When the question is shown: by its relevance, else by conditions as old versions keep them; never, if it is hidden. */
export function visibilityOf(asking: Asking, kind: QuestionKind | undefined): readonly Use[] {
  const { question, reading, place } = asking
  const { relevance, conditions, qid } = question
  const source = isTrivial(relevance) ? relevanceOf(conditions, reading) : relevance
  const uses = isTrivial(source)
    ? []
    : [countedUse(`relevance ${qid}`, { place, role: 'relevance', source }, reading, question)]
  const isUnasked = kind === 'computed' || kind === 'hidden'
  return isUnasked || !isOn(question, 'hidden') ? uses : [...uses, never(asking)]
}

function never(asking: Asking): Use {
  noteAt(
    asking,
    'changed',
    'Die Frage war stets ausgeblendet; ein Skript oder der Link füllte sie. Sie ist hier mit der Bedingung „false“ ausgeblendet.',
    'The question was always hidden; a script or the link filled it. Here it is hidden by the condition “false”.',
  )
  return { kind: 'made', expression: literal(false), type: 'truth' }
}
