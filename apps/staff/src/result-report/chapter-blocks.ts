import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block, Table } from '@meinungsbild/exchange'
import { isFigure, type FigureBlock } from '../results/figures/figure-block.ts'
import { plainText } from '../papers/plain-text.ts'
import { tableSigns } from '../result-tables/signs.ts'
import type { Chapter } from './question-chapters.ts'
import { resultReportTexts } from './result-report.texts.ts'

/** The questions with their charts; the tables stand in the annex. */
export function chapterBlocks(chapters: readonly Chapter[]): readonly Block[] {
  return chapters.flatMap(({ title, questions }): readonly Block[] => [
    { kind: 'heading', level: 2, text: title },
    ...questions.flatMap((question): readonly Block[] => [
      { kind: 'heading', level: 3, text: question.title },
      ...question.blocks.map((block) => (isFigure(block) ? withoutTable(block) : block)),
      ...[...question.drawnByGroups, ...question.maps].map(withoutTable),
    ]),
  ])
}

/** Every table behind the charts, after the signs that stand in them. */
export function annexBlocks(chapters: readonly Chapter[], language: UiLanguage): readonly Block[] {
  const texts = textsFor(resultReportTexts, language)
  const signs = tableSigns(language).map(({ sign, meaning }) => [sign, meaning])
  return [
    { kind: 'heading', level: 1, text: texts.annex },
    { kind: 'paragraph', text: texts.annexLead },
    {
      kind: 'table',
      caption: texts.signs,
      head: [texts.sign, texts.meaning],
      rows: signs,
      numeric: [],
    },
    ...chapters.flatMap(({ title, questions }): readonly Block[] => {
      const tables = questions.flatMap(({ blocks, byGroups }) =>
        [...blocks.filter(isFigure), ...byGroups].map(tableOf),
      )
      return tables.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...tables]
    }),
  ]
}

/** A table without cells is not printed. */
function withoutTable(figure: FigureBlock): FigureBlock {
  return { ...figure, table: { kind: 'table', caption: '', head: [], rows: [], numeric: [] } }
}

/** By groups each question by which they are divided has a row of its own, so that its words stand there once. */
function tableOf({ chart, table, caption }: FigureBlock): Table {
  const groups = chart.kind === 'stacked' ? chart.rows.map(({ group }) => group) : []
  if (chart.kind !== 'stacked' || groups.every((group) => group === undefined))
    return { ...table, caption }
  const empty = table.head.slice(1).map(() => '')
  return {
    ...table,
    caption,
    rows: table.rows.flatMap(([, ...cells], index) => {
      const group = groups[index]
      const own = [chart.rows[index]?.label ?? '', ...cells]
      return group === undefined || group === groups[index - 1]
        ? [own]
        : [[`**${plainText(group)}**`, ...empty], own]
    }),
  }
}
