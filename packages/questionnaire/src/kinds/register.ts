import type { Answer, Form, FormEntries } from '../answers.ts'
import type { Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import type { Language } from '../text.ts'
import type { Variable } from '../variable.ts'
import { date } from './date.ts'
import type { Kind, KindReading } from './kind.ts'
import { longText } from './long-text.ts'
import { matrix } from './matrix.ts'
import { multipleChoice } from './multiple-choice.ts'
import { number } from './number.ts'
import { scale } from './scale.ts'
import { shortText } from './short-text.ts'
import { singleChoice } from './single-choice.ts'
import { statement } from './statement.ts'

/** The only place that knows every kind: hands a question to `use` together with its own kind. */
function withKind<Result>(
  question: Question,
  use: <Q extends Question>(kind: Kind<Q>, question: Q) => Result,
): Result {
  switch (question.kind) {
    case 'singleChoice':
      return use(singleChoice, question)
    case 'multipleChoice':
      return use(multipleChoice, question)
    case 'scale':
      return use(scale, question)
    case 'matrix':
      return use(matrix, question)
    case 'number':
      return use(number, question)
    case 'shortText':
      return use(shortText, question)
    case 'longText':
      return use(longText, question)
    case 'date':
      return use(date, question)
    case 'statement':
      return use(statement, question)
    default: {
      const unknown: never = question
      throw new TypeError(`A question of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

/** The names of the form fields of a question; the first one is where the question begins. */
export function fields(question: Question): readonly string[] {
  return withKind(question, (kind, own) => kind.fields(own))
}

export function readAnswer(question: Question, form: Form): KindReading | undefined {
  return withKind(question, (kind, own) => kind.read(own, form))
}

export function writeAnswer(question: Question, answer: Answer): FormEntries {
  return withKind(question, (kind, own) => kind.write(own, answer))
}

export function checkAnswer(question: Question, answer: Answer | undefined): readonly Problem[] {
  return withKind(question, (kind, own) => kind.check(own, answer))
}

export function variablesOf(question: Question): readonly Variable[] {
  return withKind(question, (kind, own) => kind.variables(own))
}

export function describe(
  question: Question,
  answer: Answer,
  language: Language,
): readonly string[] {
  return withKind(question, (kind, own) => kind.describe(own, answer, language))
}
