import type { Call, Questionnaire } from '@meinungsbild/questionnaire'
import { writeAnswer } from './write-answer.ts'
import { neededIn } from './write-arithmetic.ts'
import { writeAnswered, writeEmpty } from './write-emptiness.ts'
import type { Writer } from './writer.ts'

/** Functions that SurveyJS has under another name, or the same. */
const functions: ReadonlyMap<string, string> = new Map([
  ['if', 'iif'],
  ['round', 'round'],
  ['sum', 'sum'],
  ['min', 'min'],
  ['max', 'max'],
  ['today', 'today'],
  ['age', 'age'],
  ['year', 'year'],
  ['month', 'month'],
  ['day', 'day'],
])

/** A call as SurveyJS writes it; undefined if it has no such function. */
export function writeCall(
  expression: Call,
  questionnaire: Questionnaire,
  write: Writer,
): string | undefined {
  const { name, arguments: given } = expression
  const [first, ...others] = given
  switch (name) {
    case 'empty':
      return first && writeEmpty(first, questionnaire)
    case 'answered':
      return first && writeAnswered(first, questionnaire)
    case 'code':
    case 'comment':
    case 'number':
      return writeAnswer(expression, questionnaire)
    case 'count': {
      const asked = first && others.length === 0 ? writeAnswer(first, questionnaire) : undefined
      return asked && `${asked.slice(0, -1)}.length}`
    }
    default: {
      const own = functions.get(name)
      const parts = given.map(write)
      const isWhole = name !== 'if' || parts.length === 3
      // What would have to be asked beside them cannot be asked within a call.
      const isSafe = name === 'round' || given.every((part) => neededIn(part).length === 0)
      return own === undefined || !isWhole || !isSafe || parts.includes(undefined)
        ? undefined
        : `${own}(${parts.join(', ')})`
    }
  }
}
