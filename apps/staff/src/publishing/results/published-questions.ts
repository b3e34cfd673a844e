import type { BreakdownResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block, PublishedQuestion, Table } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { byQuestion } from '../../results/figures/by-question.ts'
import { signsIn } from '../../results/figures/explained-signs.ts'
import { questionBlocks } from '../../results/figures/question-blocks.ts'
import { figureInTable, shareInTable } from '../../results/figures/table-cells.ts'
import type { FittedMaps } from '../../results/maps/fitted-map.ts'
import { mapByDistricts, ownMap, type QuestionMap } from '../../results/maps/question-maps.ts'
import type { SurveyResults } from '../../results/results-of.ts'
import { mapBudget } from './map-budget.ts'
import { publishedTexts } from './published.texts.ts'
import { tableName } from './table-file.ts'

/** Every question with its figures, and below them the same by the groups that the analysis plan names, districts on a map. */
export function publishedQuestions(
  {
    released: { variables, breakdowns },
    questionnaire,
  }: Pick<SurveyResults, 'released' | 'questionnaire'>,
  maps: FittedMaps,
  language: UiLanguage,
): readonly PublishedQuestion[] {
  const budget = mapBudget()
  return byQuestion(variables).map((question) => {
    const afford = budget.page()
    const affordable = (map: QuestionMap | undefined) =>
      map !== undefined && afford(map.figure) ? [map.figure] : []
    const byDistricts = (breakdown: BreakdownResult) =>
      question.results
        .filter(({ kind, variable }) => {
          return kind === 'categories' && variable.id === breakdown.variable.id
        })
        .flatMap((row) =>
          affordable(mapByDistricts(row, breakdown, { maps, onlyShares: true }, language)),
        )
    const own = breakdowns.filter(({ variable }) => variable.question === question.id)
    return {
      id: question.id,
      title: inLanguage(question.results[0].variable.text, language),
      blocks: [
        ...questionBlocks(question, { all: variables, questionnaire }, language),
        ...question.results
          .flatMap((row) => affordable(ownMap(row, maps, language)))
          .flatMap((map) => [map, ...signsIn([map.table], language)]),
        ...own.flatMap((each) => breakdownBlocks(each, byDistricts(each), language)),
      ],
      file: tableName(question.id),
    }
  })
}

/** The maps of it, then a table: a row per group, a column per answer. */
function breakdownBlocks(
  { variable, by, groups }: BreakdownResult,
  maps: readonly Block[],
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
  const table: Table = {
    kind: 'table',
    caption: texts.sharesBy,
    head: [texts.group, texts.base, ...head],
    rows: shown.map(({ category, result }) => [
      inLanguage(category.label, language),
      figureInTable(result.base, language),
      ...result.categories.map(({ share }) => shareInTable(result, share, language)),
    ]),
    numeric: [texts.base, ...head].map((_, index) => index + 1),
  }
  return [
    { kind: 'heading', level: 3, text: row === '' ? title : `${row}: ${title}` },
    ...maps,
    table,
    ...signsIn([table], language),
  ]
}
