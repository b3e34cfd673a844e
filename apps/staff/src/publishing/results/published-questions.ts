import type { BreakdownResult, ReleasedResults, VariableResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block, PublishedQuestion } from '@meinungsbild/exchange'
import { inLanguage, type Questionnaire } from '@meinungsbild/questionnaire'
import { byQuestion } from '../../results/figures/by-question.ts'
import { questionBlocks } from '../../results/figures/question-blocks.ts'
import { shareInWords, signs } from '../../results/share-in-words.ts'
import { publishedTexts } from './published.texts.ts'
import { tableName } from './table-file.ts'

/** Every question with its figures, and below them the same by the groups that the analysis plan names. */
export function publishedQuestions(
  { variables, breakdowns }: ReleasedResults,
  questionnaire: Questionnaire,
  language: UiLanguage,
): readonly PublishedQuestion[] {
  return byQuestion(variables).map((question) => {
    const own = breakdowns.filter(({ variable }) => variable.question === question.id)
    return {
      id: question.id,
      title: inLanguage(question.results[0].variable.text, language),
      blocks: [
        ...questionBlocks(question, { all: variables, questionnaire }, language),
        ...own.flatMap((breakdown) => breakdownBlocks(breakdown, language)),
      ],
      file: tableName(question.id),
    }
  })
}

/** A row per group, a column per answer. */
function breakdownBlocks(
  { variable, by, groups }: BreakdownResult,
  language: UiLanguage,
): readonly Block[] {
  const texts = textsFor(publishedTexts, language)
  const shown = groups.flatMap(({ category, result }) =>
    result.kind === 'categories' ? [{ category, result }] : [],
  )
  const [first] = shown
  if (first === undefined) return []
  const row = [variable.rowLabel, variable.columnLabel]
    .flatMap((label) => (label === undefined ? [] : [inLanguage(label, language)]))
    .join(' – ')
  const title = texts.by(inLanguage(by.text, language))
  const head = first.result.categories.map(({ category }) => inLanguage(category.label, language))
  return [
    { kind: 'heading', level: 3, text: row === '' ? title : `${row}: ${title}` },
    {
      kind: 'table',
      caption: texts.sharesBy,
      head: [texts.group, texts.base, ...head],
      rows: shown.map(({ category, result }) => [
        inLanguage(category.label, language),
        inLanguage(result.base.shown, language),
        ...result.categories.map(({ share }) => shareInWords(result, share, language)),
      ]),
      numeric: [texts.base, ...head].map((_, index) => index + 1),
    },
    ...signsIn(
      shown.map(({ result }) => result),
      language,
    ),
  ]
}

/** Each sign is explained once. */
function signsIn(results: readonly VariableResult[], language: UiLanguage): readonly Block[] {
  const tables = results.flatMap((result) => (result.kind === 'categories' ? [result] : []))
  return signs(
    {
      smallBase: tables.some(({ smallBase }) => smallBase),
      cells: tables.flatMap(({ categories }) => categories),
    },
    language,
  )
}
