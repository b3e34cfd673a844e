import type { Option, ScalePoint } from '@meinungsbild/questionnaire'

/** Options as the points of a scale: valued by their codes if these are numbers in order, else from 1. */
export function pointsOf(options: readonly Option[]): readonly ScalePoint[] {
  const values = options.map(({ code }) => Number(code))
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? value))
  const isOrdered =
    values.every(Number.isFinite) &&
    (steps.every((step) => step > 0) || steps.every((step) => step < 0))
  return options.map(({ code, label }, index) => ({
    code,
    label,
    value: isOrdered ? (values[index] ?? index) : index + 1,
  }))
}
