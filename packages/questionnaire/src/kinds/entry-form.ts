import { answerTo, type Answers, type FormEntries } from '../answers.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Repeat } from '../question.ts'
import { beginOfEntry, questionsOf } from './entry-question.ts'
import { inEntry } from './entry.ts'
import { none } from './kind.ts'
import { repeatableForm } from './repeatable-forms.ts'

/** The names of the fields of one entry. */
export function entryFields(repeat: Repeat, entry: number): readonly string[] {
  return questionsOf(repeat, entry).flatMap(({ question }) =>
    repeatableForm(question).fields(question),
  )
}

export function writeEntry(repeat: Repeat, entry: number, answers: Answers): FormEntries {
  return questionsOf(repeat, entry).flatMap(({ id, question }) => {
    const answer = answerTo(answers, id)
    return answer === undefined ? none : repeatableForm(question).write(question, answer)
  })
}

/** An entry without any answer should have been left out: something in it was not understood. */
export function checkEntry(repeat: Repeat, entry: number, answers: Answers): readonly Problem[] {
  const questions = questionsOf(repeat, entry)
  const known = questions.filter(({ id }) => answerTo(answers, id) !== undefined)
  if (known.length === 0 || known.length !== Object.keys(answers).length) {
    const place = { field: beginOfEntry(repeat, entry) ?? repeat.id, row: String(entry) }
    return [problemOf(repeat, known.length === 0 ? 'required' : 'unknownOption', place)]
  }
  return questions.flatMap(({ id, question }) =>
    inEntry(repeat, entry, id, repeatableForm(question).check(question, answerTo(answers, id))),
  )
}
