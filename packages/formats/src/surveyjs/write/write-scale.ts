import type { Rating, Recommendation, Scale, Slider } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writePoints } from './write-choices.ts'
import { writeText } from './write-text.ts'
import { compact, noteLost, placeOf, type Writing } from './writing.ts'

export function writeScale(
  question: Scale | Rating | Recommendation | Slider,
  writing: Writing,
): JsonObject {
  switch (question.kind) {
    case 'scale':
      return { type: 'rating', rateValues: writePoints(question.points, question, writing) }
    case 'rating':
      return compact({
        type: 'rating',
        rateMax: question.steps,
        rateType: question.look === 'numbers' ? undefined : question.look,
        ...ends(question, writing),
      })
    case 'recommendation':
      return compact({ type: 'rating', rateMin: 0, rateMax: 10, ...ends(question, writing) })
    case 'slider':
      return writeSlider(question, writing)
    default:
      return question satisfies never
  }
}

function ends(question: Rating | Recommendation, writing: Writing): JsonObject {
  const { lowLabel, highLabel } = question
  const place = placeOf(question)
  return compact({
    minRateDescription: lowLabel && writeText(lowLabel, place, writing),
    maxRateDescription: highLabel && writeText(highLabel, place, writing),
  })
}

function writeSlider(question: Slider, writing: Writing): JsonObject {
  const { min, max, step, unit, lowLabel, highLabel } = question
  const place = placeOf(question)
  if (unit !== undefined) {
    noteLost(
      place,
      'Die Einheit eines Schiebereglers kennt SurveyJS nicht.',
      'SurveyJS does not know the unit of a slider.',
      writing,
    )
  }
  const labels = [
    ...(lowLabel === undefined ? [] : [{ value: min, text: writeText(lowLabel, place, writing) }]),
    ...(highLabel === undefined
      ? []
      : [{ value: max, text: writeText(highLabel, place, writing) }]),
  ]
  return compact({
    type: 'slider',
    min,
    max,
    step,
    customLabels: labels.length === 0 ? undefined : labels,
  })
}
