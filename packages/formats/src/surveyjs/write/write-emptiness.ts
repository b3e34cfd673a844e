import type { Expression, Questionnaire } from '@meinungsbild/questionnaire'
import { specialsOf, writeAnswer, writeName } from './write-answer.ts'

/** `empty(q)`. To SurveyJS "don't know" is an answer like others, to us it is none. */
export function writeEmpty(asked: Expression, questionnaire: Questionnaire): string | undefined {
  const name = writeName(asked, questionnaire) ?? writeAnswer(asked, questionnaire)
  if (name === undefined) return undefined
  const specials = specialsOf(asked, questionnaire)
  const ways = [`${name} empty`, ...specials.map((special) => `${name} = '${special}'`)]
  return specials.length === 0 ? ways.join('') : `(${ways.join(' or ')})`
}

/** `not empty(q)`. */
export function writeFilled(asked: Expression, questionnaire: Questionnaire): string | undefined {
  const answered = writeAnswered(asked, questionnaire)
  const name = writeName(asked, questionnaire)
  if (answered === undefined || name === undefined) return answered
  const specials = specialsOf(asked, questionnaire).map((special) => `${name} != '${special}'`)
  return [answered, ...specials].join(' and ')
}

/** `answered(q)`. */
export function writeAnswered(asked: Expression, questionnaire: Questionnaire): string | undefined {
  const name = writeName(asked, questionnaire) ?? writeAnswer(asked, questionnaire)
  return name && `${name} notempty`
}
