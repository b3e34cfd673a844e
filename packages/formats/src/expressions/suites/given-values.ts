import type { Expression, Surroundings, Value } from '@meinungsbild/questionnaire'

/** The day on which the suites were recorded: what depends on the day is expected as it was then. */
const recordedOn = '2026-11-22'

/** Surroundings in which every answer is a plain value. */
export function surroundingsWith(values: ReadonlyMap<string, Value>): Surroundings {
  const value = (path: readonly string[]) => values.get(keyOf(path)) ?? null
  return {
    value,
    isAnswered: (path) => value(path) !== null,
    special: () => null,
    code: value,
    comment: () => null,
    label: (path) => labelOf(value(path)),
    today: recordedOn,
    language: 'en',
    variant: null,
  }
}

/** A reference to a value that was given, by whatever name. */
export function referenceTo(...path: readonly string[]): Expression {
  return { kind: 'reference', path }
}

export function keyOf(path: readonly string[]): string {
  return JSON.stringify(path)
}

function labelOf(value: Value): string | null {
  return value === null ? null : String(value)
}
