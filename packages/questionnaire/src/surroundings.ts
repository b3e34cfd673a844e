import { answerTo, type Answer, type Answers } from './answers.ts'
import type { Circumstances } from './circumstances.ts'
import type { Surroundings, Value } from './expression/expression.ts'
import { withoutComments } from './kinds/comment.ts'
import { describe, valueOf } from './kinds/register.ts'
import { questionsById } from './lookup.ts'
import { variantOf } from './order.ts'
import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'

/** What expressions find: the answers of one person (those that count, see `journey`) and the circumstances. */
export function surroundingsOf(
  questionnaire: Questionnaire,
  answers: Answers,
  { seed, today, language }: Circumstances,
): Surroundings {
  const questions = questionsById(questionnaire)
  function ask<Result>(
    [id = '', ...rest]: readonly string[],
    use: (question: Question, answer: Answer, rest: readonly string[]) => Result,
  ): Result | null {
    const question = questions.get(id)
    const answer = question && answerTo(answers, id)
    return question === undefined || answer === undefined ? null : use(question, answer, rest)
  }
  return {
    value: (path) => ask(path, valueOf),
    isAnswered: (path) => ask(path, isAnswered) ?? false,
    special: (path) => ask(path, specialOf),
    code: (path) => ask(path, codeOf),
    comment: (path) => ask(path, commentOf),
    label: (path) =>
      ask(
        path,
        (question, answer) =>
          describe(question, withoutComments(answer), language).join(', ') || null,
      ),
    today,
    language,
    variant: variantOf(questionnaire, seed),
  }
}

function isAnswered(question: Question, answer: Answer, rest: readonly string[]): boolean {
  return rest.length === 0 || specialOf(question, answer, rest) !== null
    ? true
    : valueOf(question, answer, rest) !== null
}

function specialOf(_question: Question, answer: Answer, [row]: readonly string[]): string | null {
  if (answer.kind === 'special') return answer.special
  if (row === undefined || (answer.kind !== 'rows' && answer.kind !== 'rowChoices')) return null
  const own = Object.hasOwn(answer.rows, row) ? answer.rows[row] : undefined
  return own?.kind === 'special' ? own.special : null
}

/** The code of what was chosen, which on a scale is not its value. */
function codeOf(question: Question, answer: Answer, rest: readonly string[]): Value {
  const [row, column] = rest
  if (answer.kind === 'choice') return row === undefined ? answer.code : null
  if (answer.kind === 'rows' && row !== undefined) {
    const own = Object.hasOwn(answer.rows, row) ? answer.rows[row] : undefined
    return own?.kind === 'choice' ? own.code : null
  }
  if (answer.kind === 'cells' && row !== undefined && column !== undefined) {
    const cells = Object.hasOwn(answer.rows, row) ? answer.rows[row] : undefined
    const own = cells !== undefined && Object.hasOwn(cells, column) ? cells[column] : undefined
    if (own?.kind === 'choice') return own.code
  }
  return valueOf(question, answer, rest)
}

function commentOf(_question: Question, answer: Answer, [code]: readonly string[]): string | null {
  if (answer.kind === 'choice') return answer.comment ?? answer.text ?? null
  if (answer.kind !== 'choices' || code === undefined) return null
  const find = (texts: Readonly<Record<string, string>> | undefined) =>
    texts !== undefined && Object.hasOwn(texts, code) ? texts[code] : undefined
  return find(answer.comments) ?? find(answer.texts) ?? null
}
