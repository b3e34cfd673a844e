import type { RowAnswer, RowChoices } from '../answers.ts'
import type { Datum } from '../datum.ts'
import type { Value } from '../expression/expression.ts'
import { specialValue } from '../field-names.ts'
import type { SpecialAnswer } from '../question-base.ts'
import { specialLabel } from '../special-label.ts'
import { inLanguage, type Language } from '../text.ts'
import type { Category } from '../variable.ts'

/** What was chosen in one group of radios or checkboxes: of a question, a row or a cell. */
export type Chosen = RowAnswer | RowChoices

/** What such a group offers: options or the points of a scale, and the special answers among them. */
export type Offer = {
  readonly categories: readonly Category[]
  readonly special: readonly SpecialAnswer[] | undefined
}

export function categoryOf(categories: readonly Category[], code: string): Category | undefined {
  return categories.find((category) => category.code === code)
}

export function isOffered(chosen: Chosen, { categories, special }: Offer): boolean {
  if (chosen.kind === 'special') return special !== undefined && special.includes(chosen.special)
  const codes = codesOf(chosen)
  return (
    codes.length > 0 &&
    new Set(codes).size === codes.length &&
    codes.every((code) => categoryOf(categories, code) !== undefined)
  )
}

/** The values of the radio or the checkboxes that are read as `chosen`. */
export function formValues(chosen: Chosen): readonly string[] {
  return chosen.kind === 'special' ? [specialValue(chosen.special)] : codesOf(chosen)
}

export function datumOf(chosen: Chosen): Datum {
  switch (chosen.kind) {
    case 'choice':
      return { kind: 'code', code: chosen.code }
    case 'choices':
      return { kind: 'codes', codes: chosen.codes }
    case 'special':
      return { kind: 'special', special: chosen.special }
    default:
      return chosen satisfies never
  }
}

/** What expressions see: the number of a scale's point, else the code; a list where several can be chosen. */
export function worthOf(chosen: Chosen, categories: readonly Category[]): Value {
  switch (chosen.kind) {
    case 'choice':
      return categoryOf(categories, chosen.code)?.value ?? chosen.code
    case 'choices':
      return chosen.codes
    case 'special':
      return null
    default:
      return chosen satisfies never
  }
}

/** The labels of what was chosen, in the order of the categories. */
export function labelsOf(
  chosen: Chosen,
  categories: readonly Category[],
  language: Language,
): readonly string[] {
  if (chosen.kind === 'special') return [specialLabel(chosen.special, language)]
  const codes = codesOf(chosen)
  return categories
    .filter(({ code }) => codes.includes(code))
    .map(({ label }) => inLanguage(label, language))
}

function codesOf(chosen: Exclude<Chosen, { readonly kind: 'special' }>): readonly string[] {
  return chosen.kind === 'choice' ? [chosen.code] : chosen.codes
}
