import { plainText } from '../../papers/plain-text.ts'
import {
  findQuestion,
  inLanguage,
  parseTemplate,
  variablesOf,
  type Language,
  type Questionnaire,
  type TemplatePart,
} from '@meinungsbild/questionnaire'
import type { PaperWords } from './paper.texts.ts'

/** So many answers are named in the place of the one that was given; of more, the question is named. */
const mostNamed = 4

type Source = {
  readonly questionnaire: Questionnaire
  readonly language: Language
  readonly words: PaperWords
  readonly numberOf: (id: string) => string | undefined
}

/**
 * Words in which earlier answers stand, for a paper that does not know them: the few answers that are possible
 * ("Nord / Süd"), or a place to look up. Gives inline Markdown; `isMarkdown` says whether the words are some already.
 */
export function withEarlierAnswers(words: string, isMarkdown: boolean, source: Source): string {
  return parseTemplate(words)
    .map((part) => {
      if (typeof part === 'string') return isMarkdown ? part : plainText(part)
      return plainText(placeOfAnswer(part, source))
    })
    .join('')
}

function placeOfAnswer(
  part: Exclude<TemplatePart, string>,
  { questionnaire, language, words, numberOf }: Source,
): string {
  if (part.kind !== 'reference') return words.blank
  const [id = ''] = part.path
  const question = findQuestion(questionnaire, id)
  const variable = question && variablesOf(question).find((own) => own.id === part.path.join('.'))
  const labels = variable?.categories.map(({ label }) => inLanguage(label, language)) ?? []
  if (labels.length > 0 && labels.length <= mostNamed) return labels.join(' / ')
  const number = numberOf(id)
  return number === undefined ? words.blank : words.answerOn(number)
}
