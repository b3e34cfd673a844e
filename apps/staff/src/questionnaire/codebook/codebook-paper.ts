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
import { describedGroup } from './described-group.ts'
import { describedQuestion } from './described-question.ts'

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
    style: 'concept',
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
  const texts = textsFor(codebookTexts, ui)
  const { question, groups } = entry
  const facts = describedQuestion(entry, questionnaire, language, ui)
  const name = groups.length === 1 && groups[0]?.variables.length === 1 ? question.id : ''
  return [
    {
      kind: 'heading',
      level: 1,
      text: [plainText(question.id), plainText(inLanguage(question.text, language))].join(' – '),
    },
    {
      kind: 'facts',
      facts: facts.map(({ label, value }) => ({ label, value: plainText(value) })),
    },
    ...groups.flatMap((group): readonly PaperBlock[] => {
      const { measure, variables, codes } = describedGroup(group, questionnaire, language, ui)
      return [
        ...(name === '' ? [tableOf([texts.variable, texts.part], variables.map(cellsOf))] : []),
        { kind: 'paragraph', text: `${texts.measure}: ${measure}` },
        ...(codes.length > 0
          ? [tableOf([texts.code, texts.label, texts.value], codes.map(cellsOf), [2])]
          : []),
      ]
    }),
  ]
}

function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[] = [],
): PaperBlock {
  return { kind: 'table', caption: '', head, rows, numeric }
}

function cellsOf(row: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(row).map(plainText)
}
