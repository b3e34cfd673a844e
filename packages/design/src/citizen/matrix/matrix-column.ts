import {
  inLanguage,
  specialLabel,
  specialValue,
  type Language,
  type SpecialAnswer,
  type Text,
} from '@meinungsbild/questionnaire'
import { hyphenated } from '../choices/hyphenated.ts'

/** One column of a matrix: what a radio or checkbox in it stands for. */
export type MatrixColumn = {
  readonly value: string
  readonly label: string
  /** The label is ours, not the author's. */
  readonly special: boolean
}

/** The columns of a matrix: points or options, then the special answers. */
export function matrixColumns(
  categories: readonly { readonly code: string; readonly label: Text }[],
  special: readonly SpecialAnswer[] | undefined,
  language: Language,
): readonly MatrixColumn[] {
  return [
    ...categories.map(({ code, label }) => ({
      value: code,
      label: hyphenated(inLanguage(label, language), language),
      special: false,
    })),
    ...(special ?? []).map((answer) => ({
      value: specialValue(answer),
      label: specialLabel(answer, language),
      special: true,
    })),
  ]
}
