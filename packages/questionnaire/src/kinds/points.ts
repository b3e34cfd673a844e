import type { ScalePoint } from '../parts.ts'
import type { Differential, Matrix, Rating, Recommendation, Scale } from '../question.ts'
import type { Text } from '../text.ts'
import { joinedText } from './joined-text.ts'

type Numbered = Rating | Recommendation | Differential

/** A question never changes, so its points are made once: they are asked for with every answer. */
const known = new WeakMap<Numbered, readonly ScalePoint[]>()

/** The points of a scale: the author's own, or numbers of which only the ends are named. */
export function pointsOf(question: Scale | Matrix | Numbered): readonly ScalePoint[] {
  if (question.kind === 'scale' || question.kind === 'matrix') return question.points
  const made = known.get(question) ?? numberedPoints(question)
  known.set(question, made)
  return made
}

function numberedPoints(question: Numbered): readonly ScalePoint[] {
  switch (question.kind) {
    case 'rating':
      return numbered(1, question.steps, question)
    case 'recommendation':
      return numbered(0, 10, question)
    case 'differential':
      return numbered(1, question.steps, {})
    default:
      return question satisfies never
  }
}

function numbered(
  first: number,
  last: number,
  { lowLabel, highLabel }: { readonly lowLabel?: Text; readonly highLabel?: Text },
): readonly ScalePoint[] {
  // A draft may ask for any number of steps.
  const length = Math.max(0, Math.min(last, 100) - first + 1)
  return Array.from({ length }, (_, index) => {
    const value = first + index
    const code = String(value)
    const number = { de: code, en: code }
    const end = value === first ? lowLabel : value === last ? highLabel : undefined
    return { code, value, label: end === undefined ? number : joinedText(number, end) }
  })
}
