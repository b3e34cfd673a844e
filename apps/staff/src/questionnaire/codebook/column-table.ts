import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import { codebookTexts, measureNames } from './codebook.texts.ts'
import type { DescribedTable } from './described-tables.ts'
import { describedVariables } from './described-variables.ts'

/** Every column of the files with what it holds and which question it comes from, in their order. */
export function columnTable(
  questionnaire: Questionnaire,
  language: Language,
  ui: UiLanguage,
): DescribedTable {
  const texts = textsFor(codebookTexts, ui)
  const measures = textsFor(measureNames, ui)
  return {
    caption: texts.columnsTitle,
    head: [texts.column, texts.label, texts.measure, texts.question],
    rows: describedVariables(questionnaire).map(({ name, label, measure, question }) => [
      name,
      inLanguage(label, language),
      measures[measure],
      question?.number ?? '',
    ]),
    numeric: [3],
  }
}
