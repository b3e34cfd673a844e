import type { Language, ScalePoint } from '@meinungsbild/questionnaire'
import { builtInLabel, type BuiltIn } from '../built-in-labels.ts'
import type { Coded } from '../codes.ts'

/** The steps from 1 to `steps`, which are their own labels. */
export function numberedPoints(
  steps: number,
  languages: readonly Language[],
): readonly ScalePoint[] {
  return Array.from({ length: steps }, (_, index) => {
    const code = String(index + 1)
    return {
      code,
      label: Object.fromEntries(languages.map((language) => [language, code])),
      value: index + 1,
    }
  })
}

/** Points that LimeSurvey itself gives, such as yes, uncertain and no: from the highest value to the lowest. */
export function builtInPoints(
  codes: readonly BuiltIn[],
  languages: readonly Language[],
): readonly ScalePoint[] {
  return codes.map((code, index) => ({
    code,
    label: builtInLabel(code, languages),
    value: (codes.length - 1) / 2 - index,
  }))
}

/** The author's answers, valued by their codes if these are numbers in order, else by their places. */
export function pointsOf(coded: readonly Coded[]): readonly ScalePoint[] {
  const numbers = coded.map(({ theirs }) => numberIn(theirs))
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? Number.NaN))
  const areOrdered = steps.every((step) => step > 0) || steps.every((step) => step < 0)
  return coded.map(({ ours, label }, index) => ({
    code: ours,
    label,
    value: areOrdered && numbers.length > 1 ? (numbers[index] ?? 0) : index + 1,
  }))
}

/** `5`, `-1`, and the number in `A5` or `AO01`. */
function numberIn(code: string): number {
  return /^[+-]?\d+(?:\.\d+)?$/.test(code) ? Number(code) : Number.NaN
}
