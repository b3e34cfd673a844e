import type { Surroundings, Value } from '../expression.ts'

/** Surroundings with answers under their names, `paths.school` for a row; 30 November 2026, in German, variant B. */
export function surroundingsWith(
  answers: Readonly<Record<string, Value>>,
  own: Partial<Surroundings> = {},
): Surroundings {
  const value = (path: readonly string[]) => {
    const name = path.join('.')
    return Object.hasOwn(answers, name) ? (answers[name] ?? null) : null
  }
  return {
    value,
    isAnswered: (path) => value(path) !== null,
    special: () => null,
    code: () => null,
    comment: () => null,
    label: () => null,
    today: '2026-11-30',
    language: 'de',
    variant: 'B',
    ...own,
  }
}
