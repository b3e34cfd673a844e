import { answerTo, type Answer, type Answers, type Form } from '../answers.ts'
import type { Problem } from '../problem.ts'
import type { Repeat } from '../question.ts'
import { inLanguage, type Language, type Text } from '../text.ts'
import { questionsOf } from './entry-question.ts'
import { none } from './kind.ts'
import { repeatableKind } from './repeatable-kinds.ts'

/*
 * What a kind does with answers, for one entry of a repeated group: the same is done for each of its questions.
 */

type EntryReading = { readonly answers: Answers; readonly problems: readonly Problem[] }

export function readEntry(repeat: Repeat, entry: number, form: Form): EntryReading {
  const answers: [string, Answer][] = []
  const problems: Problem[] = []
  for (const { id, question } of questionsOf(repeat, entry)) {
    const reading = repeatableKind(question).read(question, form)
    if (reading?.answer !== undefined) answers.push([id, reading.answer])
    problems.push(...inEntry(repeat, entry, id, reading?.problems))
  }
  return { answers: Object.fromEntries(answers), problems }
}

/** The entry by its name, then each of its answers behind its question. */
export function describeEntry(
  repeat: Repeat,
  entry: number,
  answers: Answers,
  language: Language,
): readonly string[] {
  const lines = questionsOf(repeat, entry).flatMap(({ id, question }) => {
    const answer = answerTo(answers, id)
    if (answer === undefined) return []
    const words = repeatableKind(question).describe(question, answer, language).join(', ')
    return `${inLanguage(question.text, language)} – ${words}`
  })
  return [inLanguage(entryLabel(repeat, entry), language), ...lines]
}

/** "Person 2" */
export function entryLabel({ entry: text }: Repeat, entry: number): Text {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, `${words} ${entry}`]),
  )
}

/** The problems of a question of an entry, as problems of the group. */
export function inEntry(
  repeat: Repeat,
  entry: number,
  id: string,
  problems: readonly Problem[] = none,
): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, question: repeat.id, row: `${entry}.${id}` }))
}
