import {
  missingKinds,
  missingLabel,
  type CategoriesResult,
  type NumbersResult,
  type ReleasedResults,
  type VariableResult,
} from '@meinungsbild/analysis'
import type { Block, Chart } from '@meinungsbild/exchange'
import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { matrixBlock } from './matrix-block.ts'
import { resultTexts } from './result.texts.ts'
import { shareInWords, uncertain } from './share-in-words.ts'

/**
 * Released results as blocks for screen, paper and publication: one figure with its table twin per question; the rows
 * of a matrix stand in one.
 */
export function resultBlocks(released: ReleasedResults, language: UiLanguage): readonly Block[] {
  return byQuestion(released.variables).flatMap((results): readonly Block[] => {
    const [first] = results
    if (first === undefined) return []
    const heading = {
      kind: 'heading',
      level: 2,
      text: inLanguage(first.variable.text, language),
    } as const
    if (first.variable.row === undefined) return [heading, ...blocksOf(first, language)]
    return [heading, ...sameScale(results).flatMap((group) => groupBlocks(group, language))]
  })
}

/** Neighbouring columns of a question that were answered on the same scale. */
function sameScale(results: readonly VariableResult[]): readonly (readonly VariableResult[])[] {
  const groups = new Map<string, VariableResult[]>()
  for (const result of results) {
    const { measure, column = '', categories } = result.variable
    const codes = categories.map(({ code }) => code).join(' ')
    const own = measure === 'ordinal' ? `${column} ${codes}` : result.variable.id
    groups.set(own, [...(groups.get(own) ?? []), result])
  }
  return [...groups.values()]
}

/** Rows on one scale stand in one chart; other rows, parts and cells each under a heading of their own. */
function groupBlocks(results: readonly VariableResult[], language: UiLanguage): readonly Block[] {
  const [first] = results
  if (first === undefined) return []
  const { measure, rowLabel, columnLabel } = first.variable
  const named = (...labels: readonly (Text | undefined)[]): Block => ({
    kind: 'heading',
    level: 3,
    text: labels
      .filter((label) => label !== undefined)
      .map((label) => inLanguage(label, language))
      .join(' – '),
  })
  if (measure !== 'ordinal') return [named(rowLabel, columnLabel), ...blocksOf(first, language)]
  const matrix = matrixBlock(results, language)
  return columnLabel === undefined ? matrix : [named(columnLabel), ...matrix]
}

function byQuestion(results: readonly VariableResult[]): readonly (readonly VariableResult[])[] {
  const groups = new Map<string, VariableResult[]>()
  for (const result of results) {
    const group = groups.get(result.variable.question)
    if (group) group.push(result)
    else groups.set(result.variable.question, [result])
  }
  return [...groups.values()]
}

function blocksOf(result: VariableResult, language: UiLanguage): readonly Block[] {
  const texts = textsFor(resultTexts, language)
  switch (result.kind) {
    case 'withheld':
      return [{ kind: 'paragraph', style: 'note', text: inLanguage(result.message, language) }]
    case 'texts':
      return [paragraph(texts.counted(inLanguage(result.base.shown, language)))]
    case 'numbers':
      return [
        figure(result, numbersChart(result, language), numberRows(result, language), language),
        ...uncertain(result, language),
      ]
    case 'categories':
      return [
        figure(result, categoriesChart(result, language), categoryRows(result, language), language),
        ...uncertain(result, language),
      ]
    default:
      return result satisfies never
  }
}

type Shown = CategoriesResult | NumbersResult
type Rows = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

function figure(result: Shown, chart: Chart, { head, rows }: Rows, language: UiLanguage): Block {
  const texts = textsFor(resultTexts, language)
  const caption = texts.base(inLanguage(result.base.shown, language))
  const missing = missingKinds
    .filter((kind) => result.missing[kind].value > 0)
    .map((kind) => {
      const count = inLanguage(result.missing[kind].shown, language)
      return [inLanguage(missingLabel(kind), language), count, ...head.slice(2).map(() => '')]
    })
  const mean = result.mean ? `; ${texts.mean(inLanguage(result.mean.shown, language))}` : ''
  return {
    kind: 'figure',
    chart,
    caption: `${caption}${mean}`,
    table: {
      kind: 'table',
      caption: inLanguage(result.variable.text, language),
      head,
      rows: [...rows, ...missing],
      numeric: head.slice(1).map((_, index) => index + 1),
    },
  }
}

function categoriesChart(result: CategoriesResult, language: UiLanguage): Chart {
  const { variable, categories } = result
  return {
    kind: 'bars',
    title: inLanguage(variable.text, language),
    bars: categories.map(({ category, share }) => ({
      label: inLanguage(category.label, language),
      share: share.value,
      shown: shareInWords(result, share, language),
    })),
  }
}

function categoryRows(result: CategoriesResult, language: UiLanguage): Rows {
  const { categories } = result
  const texts = textsFor(resultTexts, language)
  const withIntervals = categories.some(({ interval }) => interval !== undefined)
  const head = [texts.answer, texts.count, texts.share, ...(withIntervals ? [texts.interval] : [])]
  const rows = categories.map(({ category, count, share, interval }) => [
    inLanguage(category.label, language),
    inLanguage(count.shown, language),
    shareInWords(result, share, language),
    ...(interval
      ? [
          `${inLanguage(interval.low.shown, language)} – ${inLanguage(interval.high.shown, language)}`,
        ]
      : []),
  ])
  return { head, rows }
}

function numbersChart(result: NumbersResult, language: UiLanguage): Chart {
  const { variable, bins } = result
  return {
    kind: 'histogram',
    title: inLanguage(variable.text, language),
    unit: '',
    bins: bins.map(({ label, share }) => ({
      label: inLanguage(label, language),
      share: share.value,
      shown: shareInWords(result, share, language),
    })),
  }
}

function numberRows(result: NumbersResult, language: UiLanguage): Rows {
  const texts = textsFor(resultTexts, language)
  return {
    head: [texts.range, texts.count, texts.share],
    rows: result.bins.map(({ label, count, share }) => [
      inLanguage(label, language),
      inLanguage(count.shown, language),
      shareInWords(result, share, language),
    ]),
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
