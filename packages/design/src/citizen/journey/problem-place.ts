import {
  inLanguage,
  variablesOf,
  type Language,
  type Problem,
  type Question,
  type Text,
} from '@meinungsbild/questionnaire'
import { questionWords } from '../question.texts.ts'

/** What a message is about, ready to stand before it, because several fields may have the same problem: "Schulen:". */
export function problemPlace(
  problem: Problem,
  questions: readonly Question[],
  language: Language,
): string {
  const question = questions.find(({ id }) => id === problem.question)
  if (question === undefined) return ''
  const words = partInWords(question, problem, language) ?? inLanguage(question.text, language)
  return /[.?!:…؟]$/.test(words) ? words : `${words}:`
}

/** The label of the row, part or cell, or of the option of a ranking; undefined if the question as a whole is meant. */
function partInWords(
  question: Question,
  { field, row }: Problem,
  language: Language,
): string | undefined {
  const said = (text: Text | undefined) => text && inLanguage(text, language)
  if (question.kind === 'ranking') {
    return said(question.options.find(({ code }) => field === `${question.id}~${code}`)?.label)
  }
  const own =
    row === undefined
      ? undefined
      : variablesOf(question).find(({ id }) => id === field || field.startsWith(`${id}~`))
  if (own === undefined) return undefined
  const added = question.kind === 'table' && question.added !== undefined
  const label = added ? questionWords(language).row(Number(own.row)) : said(own.rowLabel)
  return [label, said(own.columnLabel)].filter(Boolean).join(', ') || undefined
}
