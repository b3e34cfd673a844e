import { specialLabel, type Language, type Text, type Variable } from '@meinungsbild/questionnaire'

/** What can stand in a column: an answer, or why there is none. */
export type Code = {
  readonly code: string
  readonly label: Text
  /** What means are computed from. */
  readonly value?: number
  /** The answer has a text field of its own. */
  readonly openText?: true
  /** A special answer such as "weiß nicht": not among the valid answers. */
  readonly missing?: true
}

/** The codes of a variable, the missing ones last. Empty where numbers, days or words stand. */
export function codesOf(
  { categories, special }: Variable,
  languages: readonly Language[],
): readonly Code[] {
  return [
    ...categories.map(({ code, label, value, openText }) => ({
      code,
      label,
      ...(value !== undefined && { value }),
      ...(openText && { openText }),
    })),
    ...special.map((code) => ({
      code,
      label: Object.fromEntries(languages.map((each) => [each, specialLabel(code, each)])),
      missing: true as const,
    })),
  ]
}
