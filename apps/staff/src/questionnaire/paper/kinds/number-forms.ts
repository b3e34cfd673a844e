import type { PaperBlock } from '@meinungsbild/documents'
import type { Rating, Recommendation, Slider } from '@meinungsbild/questionnaire'
import type { AnswerForm } from '../answer-form.ts'
import type { Sheet } from '../sheet.ts'
import { specialBoxes } from './answer-options.ts'
import { numberBoxes, numberInWords, rangeOfNumbers } from './number-boxes.ts'

/** A scale of numbers with words at its ends. */
export function numberScale(question: Rating | Recommendation, sheet: Sheet): AnswerForm {
  const { lowLabel, highLabel } = question
  const [first, last] = question.kind === 'rating' ? [1, question.steps] : [0, 10]
  const points = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) =>
    String(first + step),
  )
  const scale: PaperBlock = {
    kind: 'scaleLine',
    points,
    from: sheet.line(lowLabel),
    to: sheet.line(highLabel),
  }
  return { how: [sheet.words.tickOne], blocks: [scale, ...specialBoxes(question, sheet)] }
}

/** A slider of more points than these is a number to write down. */
const mostPoints = 11

/** A slider as a scale to tick, or as a number to write down. */
export function sliderForm(question: Slider, sheet: Sheet): AnswerForm {
  const { words, language, line } = sheet
  const { min, max, step, unit, lowLabel, highLabel } = question
  const count = Math.floor((max - min) / step + 1e-9) + 1
  const [low, high] = [line(lowLabel), line(highLabel)]
  const shown = (value: number) => numberInWords(value, language)
  if (count >= 2 && count <= mostPoints) {
    const points = Array.from({ length: count }, (_, index) => shown(min + index * step))
    const scale: PaperBlock = { kind: 'scaleLine', points, from: low, to: high }
    return { how: [words.tickOne], blocks: [scale, ...specialBoxes(question, sheet)] }
  }
  const decimals = /\.(\d+)/.exec(String(step))?.[1]?.length ?? 0
  const limits = { min, max, decimals, ...(unit && { unit }) }
  const ends = low === '' || high === '' ? [] : [words.ends(shown(min), low, shown(max), high)]
  return {
    how: [...rangeOfNumbers(limits, sheet), ...ends],
    blocks: [
      { kind: 'writingLines', fields: [numberBoxes('', limits, sheet)] },
      ...specialBoxes(question, sheet),
    ],
  }
}
