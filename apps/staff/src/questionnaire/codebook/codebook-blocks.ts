import { textsFor, uiLanguage } from '@meinungsbild/design'
import type { StudyDescription } from '@meinungsbild/formats'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import { plainText } from '../../papers/plain-text.ts'
import { codebookOf } from './codebook-of.ts'
import type { CodebookQuestion } from './codebook-question.ts'
import { codebookTexts } from './codebook.texts.ts'
import { columnTable } from './column-table.ts'
import { describedQuestion, type DescribedFact } from './described-question.ts'
import { describedStudy } from './described-study.ts'
import { tableDescriber, type DescribedTable } from './described-tables.ts'
import { missingTable } from './missing-table.ts'

/**
 * The codebook in one language of the survey: what is known of the study, why values can be missing, every question with
 * its variables and codes, and in the end all columns of the files.
 */
export function codebookBlocks(
  questionnaire: Questionnaire,
  study: StudyDescription,
  language: Language,
): readonly Block[] {
  const ui = uiLanguage(language)
  const texts = textsFor(codebookTexts, ui)
  const codebook = codebookOf(questionnaire)
  const tablesOf = tableDescriber(questionnaire, language, ui)
  const facts = factsBlock(describedStudy(study, language, ui))
  if (codebook.length === 0) return [facts, { kind: 'paragraph', style: 'lead', text: texts.empty }]
  return [
    facts,
    { kind: 'paragraph', style: 'lead', text: texts.lead },
    { kind: 'heading', level: 1, text: texts.missingTitle },
    { kind: 'paragraph', text: texts.missingLead },
    tableBlock(missingTable(ui)),
    { kind: 'heading', level: 1, text: texts.questionsTitle },
    ...codebook.flatMap((entry): readonly Block[] => [
      { kind: 'heading', level: 2, text: plainText(headingOf(entry, language)) },
      factsBlock(describedQuestion(entry, questionnaire, language, ui)),
      ...tablesOf(entry).map(tableBlock),
    ]),
    { kind: 'heading', level: 1, text: texts.columnsTitle },
    { kind: 'paragraph', text: texts.columnsLead },
    tableBlock(columnTable(questionnaire, language, ui)),
  ]
}

function headingOf({ question: { id, text } }: CodebookQuestion, language: Language): string {
  return `${id} – ${inLanguage(text, language)}`
}

function factsBlock(facts: readonly DescribedFact[]): Block {
  return {
    kind: 'facts',
    facts: facts.map(({ label, value }) => ({ label, value: plainText(value) })),
  }
}

function tableBlock({ caption, head, rows, numeric }: DescribedTable): Block {
  return { kind: 'table', caption, head, rows: rows.map((row) => row.map(plainText)), numeric }
}
