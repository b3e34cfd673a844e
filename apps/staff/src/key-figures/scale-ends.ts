import type { Category, Variable } from '@meinungsbild/questionnaire'

/** Both ends of a scale, the answers by their values. */
export type ScaleEnds = Readonly<Record<'lowest' | 'highest', readonly Category[]>>

/** A scale of fewer points has no two best answers worth a name. */
const fewestPoints = 4

/** The two answers at each end of a scale (Top-2); undefined where there is no scale, or a short one. */
export function topTwo({ measure, categories }: Variable): ScaleEnds | undefined {
  const hasValues = categories.every(({ value }) => value !== undefined)
  if (measure !== 'ordinal' || !hasValues || categories.length < fewestPoints) return undefined
  const points = categories.toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0))
  return { lowest: points.slice(0, 2), highest: points.slice(-2).toReversed() }
}

/** The outermost answers of a scale. */
export function scaleEnds({ categories }: Variable): ScaleEnds {
  const points = categories.toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0))
  return { lowest: points.slice(0, 1), highest: points.slice(-1) }
}
