import { answerTo, type Answer, type Answers, type Form, type FormEntries } from '../answers.ts'
import type { Datum } from '../datum.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Repeat } from '../question.ts'
import { inLanguage, type Language, type Text } from '../text.ts'
import type { Variable } from '../variable.ts'
import { entryFields, questionsOf } from './entry-question.ts'
import { none } from './kind.ts'

/*
 * What a kind does with answers, for one entry of a repeated group: the same is done for each of its questions.
 */

type EntryReading = { readonly answers: Answers; readonly problems: readonly Problem[] }

export function readEntry(repeat: Repeat, entry: number, form: Form): EntryReading {
  const answers: [string, Answer][] = []
  const problems: Problem[] = []
  for (const { id, question, kind } of questionsOf(repeat, entry)) {
    const reading = kind.read(question, form)
    if (reading?.answer !== undefined) answers.push([id, reading.answer])
    problems.push(...inEntry(repeat, entry, id, reading?.problems))
  }
  return { answers: Object.fromEntries(answers), problems }
}

export function writeEntry(repeat: Repeat, entry: number, answers: Answers): FormEntries {
  return questionsOf(repeat, entry).flatMap(({ id, question, kind }) => {
    const answer = answerTo(answers, id)
    return answer === undefined ? none : kind.write(question, answer)
  })
}

/** An entry without any answer should have been left out: something in it was not understood. */
export function checkEntry(repeat: Repeat, entry: number, answers: Answers): readonly Problem[] {
  const questions = questionsOf(repeat, entry)
  const known = questions.filter(({ id }) => answerTo(answers, id) !== undefined)
  if (known.length === 0 || known.length !== Object.keys(answers).length) {
    const place = { field: entryFields(repeat, entry)[0] ?? repeat.id, row: String(entry) }
    return [problemOf(repeat, known.length === 0 ? 'required' : 'unknownOption', place)]
  }
  return questions.flatMap(({ id, question, kind }) =>
    inEntry(repeat, entry, id, kind.check(question, answerTo(answers, id))),
  )
}

export function variablesOfEntry(repeat: Repeat, entry: number): readonly Variable[] {
  const rowLabel = entryLabel(repeat, entry)
  return questionsOf(repeat, entry).flatMap(({ id, question, kind }) =>
    kind.variables(question).map((variable) => ({
      ...variable,
      question: repeat.id,
      kind: repeat.kind,
      row: String(entry),
      column: id,
      text: repeat.text,
      rowLabel,
      columnLabel: question.text,
      special: [...new Set([...(repeat.special ?? none), ...variable.special])],
    })),
  )
}

export function dataOfEntry(
  repeat: Repeat,
  entry: number,
  answers: Answers,
): readonly (Datum | undefined)[] {
  return questionsOf(repeat, entry).flatMap(({ id, question, kind }) => {
    const answer = answerTo(answers, id)
    return answer === undefined
      ? kind.variables(question).map(() => undefined)
      : kind.data(question, answer)
  })
}

/** The entry by its name, then each of its answers behind its question. */
export function describeEntry(
  repeat: Repeat,
  entry: number,
  answers: Answers,
  language: Language,
): readonly string[] {
  const lines = questionsOf(repeat, entry).flatMap(({ id, question, kind }) => {
    const answer = answerTo(answers, id)
    if (answer === undefined) return []
    const words = kind.describe(question, answer, language).join(', ')
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

function inEntry(
  repeat: Repeat,
  entry: number,
  id: string,
  problems: readonly Problem[] = none,
): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, question: repeat.id, row: `${entry}.${id}` }))
}
