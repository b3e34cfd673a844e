import type { Text } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { baseOf } from '../base.ts'
import type { Asking } from '../reading.ts'
import { markdownOf } from '../words.ts'

/** Words without a question (X); help stands below them. */
export function statement(asking: Asking): DraftItem {
  const { question } = asking
  const text = joined(markdownOf(question.text, asking), markdownOf(question.help, asking))
  return itemOf({
    kind: 'statement',
    id: asking.id,
    text: text ?? baseOf({ ...asking, question: { ...question, text: {}, mandatory: 'N' } }).text,
  })
}

function joined(text: Text | undefined, help: Text | undefined): Text | undefined {
  if (text === undefined || help === undefined) return text ?? help
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [
      language,
      [words, help[language]].filter(Boolean).join('\n\n'),
    ]),
  )
}
