import { missingLabel } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { usualMissingCodes } from '@meinungsbild/formats'
import { inLanguage, missingKinds } from '@meinungsbild/questionnaire'
import { codebookTexts } from './codebook.texts.ts'
import type { DescribedTable } from './described-tables.ts'

/** Why a value can be missing, and what then stands in files. */
export function missingTable(ui: UiLanguage): DescribedTable {
  const texts = textsFor(codebookTexts, ui)
  return {
    caption: texts.missingTitle,
    head: [texts.reason, texts.meaning, texts.inFiles],
    rows: missingKinds.map((kind) => [
      inLanguage(missingLabel(kind), ui),
      texts[kind],
      String(usualMissingCodes[kind]),
    ]),
    numeric: [2],
  }
}
