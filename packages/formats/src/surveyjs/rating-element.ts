import type { Question, Rating, ScalePoint } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { codingFor } from '../form-reading/coding.ts'
import { newCodes } from '../form-reading/ids.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import { pointsOf } from '../form-reading/points.ts'
import { itemsAt } from './choice-items.ts'
import { choicesOf } from './choices.ts'
import type { Building } from './building.ts'
import { finishElement } from './element-base.ts'
import { numberOf, textOf } from './fields.ts'
import { wordsAt } from './localized.ts'
import { validationOf } from './validators.ts'

/** As many steps as a scale may have here. */
const mostSteps = 101

/** `rating`: a rating of 1 to 11, a recommendation of 0 to 10, or a scale of whatever else. */
export function ratingItem(building: Building): DraftItem {
  const { checks } = validationOf(building)
  const choices = choicesOf(itemsAt(building.fields, 'rateValues', building, []), building, false)
  // The points of a scale have no conditions; what is not always offered is a choice.
  if (choices.parts.size === 0) return finishElement(ratingQuestion(building), building, { checks })
  if (choices.coding !== undefined) building.reading.codings.set(building.base.id, choices.coding)
  const question = { kind: 'singleChoice', ...building.base, options: choices.options } as const
  return finishElement(question, building, { checks, parts: choices.parts })
}

function ratingQuestion(building: Building): Question {
  const { fields, reading, base } = building
  const low = wordsAt(fields, ['minRateDescription', 'minRateText'], building, reading)
  const high = wordsAt(fields, ['maxRateDescription', 'maxRateText'], building, reading)
  const ends = {
    ...(low !== undefined && { lowLabel: low }),
    ...(high !== undefined && { highLabel: high }),
  }
  const look = looks.get(textOf(fields, 'rateType', 'rateDisplayMode'))
  const { min, max, step } = stepsOf(building)
  const items = itemsAt(fields, 'rateValues', building)
  if (items.length > 0) {
    const takeCode = newCodes()
    const options = items.map(({ value, label }) => ({ code: takeCode(String(value)), label }))
    const coding = codingFor(
      items.map(({ value }, index) => [String(value), options[index]?.code ?? '']),
    )
    if (coding !== undefined) reading.codings.set(base.id, coding)
    return { kind: 'scale', ...base, points: pointsOf(options) }
  }
  if (step === 1 && min === 1 && max >= 2 && max <= 11) {
    return { kind: 'rating', ...base, steps: max, ...ends, ...(look !== undefined && { look }) }
  }
  if (step === 1 && min === 0 && max === 10) return { kind: 'recommendation', ...base, ...ends }
  return { kind: 'scale', ...base, points: numberedPoints(min, max, step, ends, building) }
}

const looks: ReadonlyMap<string, Rating['look']> = new Map([
  ['stars', 'stars'],
  ['smileys', 'smileys'],
])

function stepsOf({ fields }: Building): {
  readonly min: number
  readonly max: number
  readonly step: number
} {
  const min = numberOf(fields, 'rateMin') ?? 1
  const step = numberOf(fields, 'rateStep') ?? 1
  const count = numberOf(fields, 'rateCount')
  const max = numberOf(fields, 'rateMax') ?? (count === undefined ? 5 : min + step * (count - 1))
  return { min, max, step: step > 0 ? step : 1 }
}

/** Numbers as points; the words of the ends stand beside theirs. */
function numberedPoints(
  min: number,
  max: number,
  step: number,
  { lowLabel, highLabel }: Pick<Rating, 'lowLabel' | 'highLabel'>,
  { reading }: Building,
): readonly ScalePoint[] {
  const count = Math.min(Math.max(Math.floor((max - min) / step) + 1, 2), mostSteps)
  return Array.from({ length: count }, (_, index) => {
    const value = min + index * step
    const number = ownWords(reading, String(value), String(value))
    const end = index === 0 ? lowLabel : index === count - 1 ? highLabel : undefined
    return { code: String(value), label: joinedTexts([number, end], ' – ') ?? number, value }
  })
}
