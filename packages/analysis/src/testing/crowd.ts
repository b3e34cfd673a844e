import type { Answers } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { arbitraryAnswers } from './arbitrary-answers.ts'

/** Up to some hundreds of people who answered `townSurvey`; few of them while fast-check looks for a small case. */
export const crowd: fc.Arbitrary<readonly Answers[]> = fc
  .record({ size: fc.integer({ min: 0, max: 300 }), seed: fc.integer() })
  .map(({ size, seed }) => (size === 0 ? [] : fc.sample(arbitraryAnswers, { numRuns: size, seed })))

/** What stands in the cells of one person, in words: codes of categories, or the missing kind. */
export function cellsOf(variable: string, answers: Answers): readonly string[] {
  const [question = '', row = ''] = variable.split('.')
  const answer = answers[question]
  if (answer === undefined) return ['notAnswered']
  switch (answer.kind) {
    case 'choice':
      return [answer.code]
    case 'choices':
      return answer.codes
    case 'special':
      return [answer.special]
    case 'rows': {
      const own = answer.rows[row]
      if (own === undefined) return ['notAnswered']
      return [own.kind === 'choice' ? own.code : own.special]
    }
    default:
      throw new TypeError(`${variable} has no categories`)
  }
}
