import { textsFor, uiLanguage } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import type { StudyDescription } from '@meinungsbild/formats'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import { letterheadOf } from '../../papers/letterhead.ts'
import type { PaperHouse } from '../paper/paper-questionnaire.ts'
import { codebookBlocks } from './codebook-blocks.ts'
import { codebookTexts } from './codebook.texts.ts'

/** The codebook as a paper, in one language of the survey. */
export function codebookPaper(
  questionnaire: Questionnaire,
  study: StudyDescription,
  language: Language,
  { authority, coat, fileNumber, at }: PaperHouse,
): Paper {
  const ui = uiLanguage(language)
  return {
    title: inLanguage(questionnaire.title, language),
    label: textsFor(codebookTexts, ui).title,
    language: ui,
    style: 'report',
    letterhead: letterheadOf({ authority, coat }, fileNumber, at, ui),
    createdAt: at,
    blocks: codebookBlocks(questionnaire, study, language),
  }
}
