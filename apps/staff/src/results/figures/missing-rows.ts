import { missingLabel, type VariableResult } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import { inLanguage, missingKinds } from '@meinungsbild/questionnaire'
import { blocked } from './table-cells.ts'

/** Who gave no value, by reason, as rows of a table with so many columns: they are no share of those who did. */
export function missingRows(
  { missing }: Exclude<VariableResult, { readonly kind: 'withheld' }>,
  columns: number,
  language: UiLanguage,
): readonly (readonly string[])[] {
  return missingKinds
    .filter((kind) => missing[kind].value > 0)
    .map((kind) => [
      inLanguage(missingLabel(kind), language),
      inLanguage(missing[kind].shown, language),
      ...Array.from({ length: columns - 2 }, () => blocked),
    ])
}
