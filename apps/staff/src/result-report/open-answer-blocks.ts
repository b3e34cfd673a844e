import {
  openVariables,
  type CodeCounts,
  type OpenVariable,
  type Withheld,
} from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage, type Questionnaire } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { openQuestionsOf } from '../open-answers/at-hand.ts'
import { codeCountTexts } from '../open-answers/coding/code-count.texts.ts'
import { codingAtHand, finalCounts } from '../open-answers/coding/coding-at-hand.ts'
import { codingTexts } from '../open-answers/coding/coding.texts.ts'
import { questionTitle } from '../open-answers/question-title.ts'
import { plainText } from '../papers/plain-text.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { resultReportTexts } from './result-report.texts.ts'

/** What people wrote, as far as it is released: counted codes, and quotations that two people have passed. */
export async function openAnswerBlocks(
  deps: StaffDeps,
  { id }: LoadedInitiative,
  questionnaire: Questionnaire,
  language: UiLanguage,
): Promise<readonly Block[]> {
  const survey = await deps.storage.surveys.ofInitiative(id)
  if (survey === undefined) return []
  const { questions, limit } = await openQuestionsOf(deps, survey.id, openVariables(questionnaire))
  const quotations = await deps.storage.openAnswerQuotations.list(survey.id)
  const chapters = await Promise.all(
    questions
      .filter(({ isShown }) => isShown)
      .map(async (question) => {
        const coding = await codingAtHand(deps, { survey: survey.id }, question)
        const quoted = quotations
          .filter(
            ({ variable, judged }) => variable === question.id && judged?.verdict === 'released',
          )
          .map(({ quotation }) => quotation)
        return questionChapter(question, finalCounts(coding, limit), quoted, language)
      }),
  )
  const blocks = chapters.flat()
  if (blocks.length === 0) return []
  const texts = textsFor(resultReportTexts, language)
  return [
    { kind: 'heading', level: 1, text: texts.openAnswers },
    { kind: 'paragraph', text: texts.quotationsLead },
    ...blocks,
  ]
}

function questionChapter(
  question: OpenVariable,
  counts: CodeCounts | Withheld | undefined,
  quotations: readonly string[],
  language: UiLanguage,
): readonly Block[] {
  const { several, rounded } = textsFor(codeCountTexts, language)
  const table: readonly Block[] =
    counts?.kind === 'codeCounts'
      ? [
          codeTable(question, counts, language),
          { kind: 'paragraph', style: 'note', text: `${several} ${rounded}` },
        ]
      : []
  if (table.length === 0 && quotations.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: plainText(questionTitle(question, language)) },
    ...table,
    ...quotations.map((text): Block => ({
      kind: 'paragraph',
      style: 'quote',
      text: plainText(text),
    })),
  ]
}

function codeTable(
  question: OpenVariable,
  { base, rows }: CodeCounts,
  language: UiLanguage,
): Block {
  const texts = textsFor(codeCountTexts, language)
  const { noneFits } = textsFor(codingTexts, language)
  return {
    kind: 'table',
    caption: `${plainText(questionTitle(question, language))} (${texts.base(inLanguage(base.shown, language))})`,
    head: [texts.code, texts.count, texts.share],
    rows: rows.map(({ code, count, share }) => [
      plainText(code ? inLanguage(code.label, language) : noneFits),
      inLanguage(count.shown, language),
      inLanguage(share.shown, language),
    ]),
    numeric: [1, 2],
  }
}
