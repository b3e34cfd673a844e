import { textsFor, uiLanguage } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import type { StudyDescription } from '@meinungsbild/formats'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import { germanDay } from '../../dossier-timeline/german-day.ts'
import type { PaperHouse } from '../paper/paper-questionnaire.ts'
import { codebookBlocks } from './codebook-blocks.ts'
import { codebookTexts } from './codebook.texts.ts'

/** The codebook as a paper, in one language of the survey. */
export function codebookPaper(
  questionnaire: Questionnaire,
  study: StudyDescription,
  language: Language,
  { authority, fileNumber, at }: PaperHouse,
): Paper {
  const ui = uiLanguage(language)
  return {
    title: inLanguage(questionnaire.title, language),
    label: textsFor(codebookTexts, ui).title,
    language: ui,
    style: 'report',
    letterhead: {
      authority: authority.name,
      unit: authority.unit,
      fileNumber,
      day: germanDay(at),
    },
    createdAt: at,
    blocks: codebookBlocks(questionnaire, study, language),
  }
}
