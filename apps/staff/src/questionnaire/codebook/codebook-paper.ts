import { textsFor, uiLanguage } from '@meinungsbild/design'
import type { Paper, PaperBlock } from '@meinungsbild/documents'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import { germanDay } from '../../dossier-timeline/german-day.ts'
import { plainText } from '../../papers/plain-text.ts'
import type { PaperHouse } from '../paper/paper-questionnaire.ts'
import { languageName } from '../parts/language-name.ts'
import { codebookOf } from './codebook-of.ts'
import type { CodebookQuestion } from './codebook-question.ts'
import { codebookTexts } from './codebook.texts.ts'
import { describedQuestion } from './described-question.ts'
import { describedTables } from './described-tables.ts'

/** The codebook as a paper, question by question, in one language of the survey. */
export function codebookPaper(
  questionnaire: Questionnaire,
  language: Language,
  house: PaperHouse,
): Paper {
  const ui = uiLanguage(language)
  const texts = textsFor(codebookTexts, ui)
  const { authority, fileNumber, at } = house
  const languages = questionnaire.languages.map((each) => languageName(each, ui)).join(', ')
  const codebook = codebookOf(questionnaire)
  const title = inLanguage(questionnaire.title, language)
  return {
    title,
    label: texts.title,
    language: ui,
    style: 'memo',
    letterhead: {
      authority: authority.name,
      unit: authority.unit,
      fileNumber,
      day: germanDay(at),
    },
    createdAt: at,
    blocks: [
      { kind: 'facts', facts: [{ label: texts.languages, value: plainText(languages) }] },
      { kind: 'paragraph', style: 'lead', text: codebook.length > 0 ? texts.lead : texts.empty },
      ...codebook.flatMap((entry) => entryBlocks(entry, questionnaire, language)),
    ],
  }
}

function entryBlocks(
  entry: CodebookQuestion,
  questionnaire: Questionnaire,
  language: Language,
): readonly PaperBlock[] {
  const ui = uiLanguage(language)
  const { id, text } = entry.question
  const facts = describedQuestion(entry, questionnaire, language, ui)
  const tables = describedTables(entry, questionnaire, language, ui)
  return [
    { kind: 'heading', level: 1, text: plainText(`${id} – ${inLanguage(text, language)}`) },
    {
      kind: 'facts',
      facts: facts.map(({ label, value }) => ({ label, value: plainText(value) })),
    },
    ...tables.map(({ caption, head, rows, numeric }) => ({
      kind: 'table' as const,
      caption,
      head,
      rows: rows.map((row) => row.map(plainText)),
      numeric,
    })),
  ]
}
