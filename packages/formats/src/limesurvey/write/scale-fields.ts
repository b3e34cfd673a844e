import type {
  Rating,
  Recommendation,
  Scale,
  ScalePoint,
  Slider,
  Text,
} from '@meinungsbild/questionnaire'
import { attributes, type Fields } from './fields.ts'
import { lineHtml } from './html.ts'
import { answersOf } from './parts.ts'
import { note, placeOf, same, type Writing } from './writing.ts'

export function scaleFields(question: Scale, writing: Writing): Fields {
  note(
    writing,
    'changed',
    placeOf(question),
    'Aus der Skala wurde eine Liste; die Zahlen, aus denen Mittelwerte berechnet werden, entfallen.',
    'The scale became a list; the numbers that means are computed from are left out.',
  )
  return { type: 'L', answers: answersOf(question.points, question, writing) }
}

const looks = { numbers: undefined, stars: '1', smileys: '2' } as const

/** Five steps are a type of their own; others become a list. */
export function ratingFields(question: Rating, writing: Writing): Fields {
  const { steps, look = 'numbers', lowLabel, highLabel } = question
  const hasEnds = lowLabel !== undefined || highLabel !== undefined
  if (steps === 5 && !hasEnds) {
    return { type: '5', attributes: attributes({ slider_rating: looks[look] }) }
  }
  return numbered(question, 1, steps, { lowLabel, highLabel }, writing)
}

export function recommendationFields(question: Recommendation, writing: Writing): Fields {
  const { lowLabel, highLabel } = question
  return numbered(question, 0, 10, { lowLabel, highLabel }, writing)
}

type Ends = { readonly lowLabel: Text | undefined; readonly highLabel: Text | undefined }

function numbered(
  question: Rating | Recommendation,
  first: number,
  last: number,
  { lowLabel, highLabel }: Ends,
  writing: Writing,
): Fields {
  note(
    writing,
    'changed',
    placeOf(question),
    'Aus der Bewertung wurde eine Liste von Zahlen.',
    'The rating became a list of numbers.',
  )
  const { languages } = writing.questionnaire
  const points = Array.from({ length: last - first + 1 }, (_, index): ScalePoint => {
    const value = first + index
    const end = index === 0 ? lowLabel : value === last ? highLabel : undefined
    const label = Object.fromEntries(
      languages.map((language) => [
        language,
        end?.[language] ? `${value} – ${end[language]}` : String(value),
      ]),
    )
    return { code: String(value), label, value }
  })
  return { type: 'L', answers: answersOf(points, question, writing) }
}

/** A slider is a list of numbers with one row; its label names the ends. */
export function sliderFields(question: Slider, writing: Writing): Fields {
  const { min, max, step, unit, lowLabel, highLabel } = question
  const place = placeOf(question)
  const ends = [lowLabel, highLabel].map((label) => lineHtml(label, place, writing))
  const { languages } = writing.questionnaire
  const hasEnds = lowLabel !== undefined && highLabel !== undefined
  const label = hasEnds
    ? Object.fromEntries(
        languages.map((language) => [
          language,
          `|${ends.map((end) => end[language] ?? '').join('|')}`,
        ]),
      )
    : same('', languages)
  if (!hasEnds && (lowLabel !== undefined || highLabel !== undefined)) {
    note(
      writing,
      'lost',
      place,
      'Nur eines der beiden Enden ist benannt; das kann LimeSurvey nicht.',
      'Only one of the two ends is named; LimeSurvey cannot do so.',
    )
  }
  return {
    type: 'K',
    rows: [{ code: 'SQ001', label, relevance: '1' }],
    attributes: attributes({
      slider_layout: 1,
      slider_min: min,
      slider_max: max,
      slider_accuracy: step,
      slider_separator: hasEnds && '|',
      num_value_int_only: Number.isInteger(step) && Number.isInteger(min) ? 1 : undefined,
    }),
    ...(unit && { words: { suffix: lineHtml(unit, place, writing) } }),
  }
}
