import { answerTo, type Answer, type Answers } from '../answers.ts'
import type { Value } from '../expression/expression.ts'
import type { Repeat } from '../question.ts'
import { repeatableKind } from './repeatable-kinds.ts'

/**
 * What expressions see of a repeated group. The group itself: the numbers of its entries, so that `count(q)` counts them.
 * A question, `q.sub`: the list of its values over all entries; who chose several things adds several values. A question
 * in one entry, `q.1.sub`: its value.
 */
export function repeatValue(repeat: Repeat, answer: Answer, path: readonly string[]): Value {
  if (answer.kind !== 'entries') return null
  const { entries } = answer
  const [name, ...rest] = path
  if (name === undefined) return entries.map((_, index) => index + 1)
  if (/^\d+$/.test(name)) return valueIn(repeat, entries[Number(name) - 1], rest)
  const values = entries
    .flatMap((answers) => valueIn(repeat, answers, path))
    .filter((value) => value !== null)
  return values.length === 0 ? null : values
}

function valueIn(
  repeat: Repeat,
  answers: Answers | undefined,
  [id, ...path]: readonly string[],
): Value {
  const nested = repeat.questions.find((own) => own.id === id)
  if (answers === undefined || nested === undefined) return null
  const answer = answerTo(answers, nested.id)
  return answer === undefined ? null : repeatableKind(nested).value(nested, answer, path)
}
