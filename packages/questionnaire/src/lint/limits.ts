import type { Flaw } from '../flaw.ts'
import { flawAt } from './flaw-at.ts'

/** A lower limit may not lie above the upper one. */
export function* lintRange<Value extends number | string>(
  min: Value | undefined,
  max: Value | undefined,
  path: string,
): Iterable<Flaw> {
  if (min === undefined || max === undefined || min <= max) return
  yield flawAt(
    `${path}.max`,
    'minAboveMax',
    'Die Obergrenze liegt unter der Untergrenze.',
    'The upper limit is below the lower limit.',
  )
}

/** A limit that counts something: a whole number within bounds, or none. */
export function* lintWhole(
  value: number | undefined,
  path: string,
  least: number,
  most: number,
): Iterable<Flaw> {
  if (value === undefined) return
  if (Number.isInteger(value) && value >= least && value <= most) return
  yield flawAt(
    path,
    'badLimit',
    `Bitte geben Sie eine ganze Zahl von ${least} bis ${most} an.`,
    `Please give a whole number from ${least} to ${most}.`,
  )
}

/** Limits in ISO form - days, months, times - that `isOne` knows. */
export function* lintIsoLimits(
  { min, max }: { readonly min?: string; readonly max?: string },
  path: string,
  form: { readonly isOne: (text: string) => boolean; readonly de: string; readonly en: string },
): Iterable<Flaw> {
  for (const [key, value] of [['min', min] as const, ['max', max] as const]) {
    if (value === undefined || form.isOne(value)) continue
    yield flawAt(
      `${path}.${key}`,
      'badDate',
      `Bitte geben Sie ${form.de} an.`,
      `Please give ${form.en}.`,
    )
  }
  yield* lintRange(min, max, path)
}

/** There must be something to choose from, and not more than a person can look through. */
export function* lintList(list: readonly unknown[], path: string, most = 1_000): Iterable<Flaw> {
  if (list.length === 0) {
    yield flawAt(
      path,
      'emptyList',
      'Es gibt nichts zur Auswahl. Bitte ergänzen Sie mindestens einen Eintrag.',
      'There is nothing to choose from. Please add at least one entry.',
    )
  }
  if (list.length > most) {
    yield flawAt(
      path,
      'longList',
      `Die Liste hat mehr als ${most} Einträge.`,
      `The list has more than ${most} entries.`,
    )
  }
}
