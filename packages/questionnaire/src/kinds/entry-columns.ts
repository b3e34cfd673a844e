import { answerTo, type Answers } from '../answers.ts'
import type { Datum } from '../datum.ts'
import type { Repeat } from '../question.ts'
import type { Variable } from '../variable.ts'
import { questionsOf } from './entry-question.ts'
import { entryLabel } from './entry.ts'
import { none } from './kind.ts'
import { repeatableColumns } from './repeatable-columns.ts'

/** The columns of one entry of a repeated group. */
export function variablesOfEntry(repeat: Repeat, entry: number): readonly Variable[] {
  const rowLabel = entryLabel(repeat, entry)
  return questionsOf(repeat, entry).flatMap(({ id, question }) =>
    repeatableColumns(question)
      .variables(question)
      .map((variable) => ({
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

/** What stands in them. */
export function dataOfEntry(
  repeat: Repeat,
  entry: number,
  answers: Answers,
): readonly (Datum | undefined)[] {
  return questionsOf(repeat, entry).flatMap(({ id, question }) => {
    const columns = repeatableColumns(question)
    const answer = answerTo(answers, id)
    return answer === undefined
      ? columns.variables(question).map(() => undefined)
      : columns.data(question, answer)
  })
}
