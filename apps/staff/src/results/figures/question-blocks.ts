import type { CellResult, VariableResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import {
  findQuestion,
  inLanguage,
  type Questionnaire,
  type Text,
} from '@meinungsbild/questionnaire'
import { resultTexts } from '../result.texts.ts'
import { signs } from '../share-in-words.ts'
import { sameScale, type QuestionResults } from './by-question.ts'
import { choiceFigure } from './choice-figure.ts'
import { matrixFigure } from './matrix-figure.ts'
import { numberFigure } from './number-figure.ts'
import { portfolioFigure } from './portfolio-figure.ts'

/** What belongs to a question beside its own results. */
export type QuestionSurroundings = {
  /** For the units of numbers; without it they have none. */
  readonly questionnaire?: Questionnaire
  /** All results, among which partners of this one are looked for. */
  readonly all?: readonly VariableResult[]
}

/** One question with the chart that fits it, its table twin and its signs; without a heading. */
export function questionBlocks(
  { results }: QuestionResults,
  { questionnaire, all = [] }: QuestionSurroundings,
  language: UiLanguage,
): readonly Block[] {
  const [first] = results
  if (first.variable.row === undefined) return singleBlocks(first, questionnaire, language)
  const portfolio = portfolioFigure(results, all, language)
  return [
    ...sameScale(results).flatMap((group) => groupBlocks(group, questionnaire, language)),
    ...(portfolio ? [headingOf([{ [language]: portfolio.chart.title }], language), portfolio] : []),
  ]
}

/** Rows on one scale stand in one chart; other rows, parts and cells each under a heading of their own. */
function groupBlocks(
  results: readonly VariableResult[],
  questionnaire: Questionnaire | undefined,
  language: UiLanguage,
): readonly Block[] {
  const [first] = results
  if (first === undefined) return []
  const { measure, rowLabel, columnLabel } = first.variable
  if (measure !== 'ordinal') {
    const heading = headingOf([rowLabel, columnLabel], language)
    return [heading, ...singleBlocks(first, questionnaire, language)]
  }
  const matrix = matrixFigure(results, language)
  const blocks = matrix ? [matrix, ...signsOf(results, language)] : withheldNote(first, language)
  return columnLabel === undefined ? blocks : [headingOf([columnLabel], language), ...blocks]
}

function headingOf(labels: readonly (Text | undefined)[], language: UiLanguage): Block {
  const words = labels.filter((label) => label !== undefined)
  return {
    kind: 'heading',
    level: 3,
    text: words.map((label) => inLanguage(label, language)).join(' – '),
  }
}

function singleBlocks(
  result: VariableResult,
  questionnaire: Questionnaire | undefined,
  language: UiLanguage,
): readonly Block[] {
  switch (result.kind) {
    case 'withheld':
      return withheldNote(result, language)
    case 'texts': {
      const { counted } = textsFor(resultTexts, language)
      return [{ kind: 'paragraph', text: counted(inLanguage(result.base.shown, language)) }]
    }
    case 'numbers': {
      const unit = unitOf(result.variable.question, questionnaire)
      const figure = numberFigure(result, inLanguage(unit, language), language)
      return [figure, ...signsOf([result], language)]
    }
    case 'categories':
      return [choiceFigure(result, language), ...signsOf([result], language)]
    default:
      return result satisfies never
  }
}

function withheldNote(result: VariableResult, language: UiLanguage): readonly Block[] {
  if (result.kind !== 'withheld') return []
  return [{ kind: 'paragraph', style: 'note', text: inLanguage(result.message, language) }]
}

function unitOf(id: string, questionnaire: Questionnaire | undefined): Text {
  const question = questionnaire && findQuestion(questionnaire, id)
  return (question && 'unit' in question ? question.unit : undefined) ?? {}
}

/** What brackets and points mean, where some stand in these results. */
export function signsOf(
  results: readonly VariableResult[],
  language: UiLanguage,
): readonly Block[] {
  const shown = results.filter((result) => result.kind !== 'withheld')
  const smallBase = shown.some((result) => result.smallBase)
  return signs({ smallBase, cells: shown.flatMap(cellsOf) }, language)
}

function cellsOf(result: VariableResult): readonly CellResult[] {
  switch (result.kind) {
    case 'categories':
      return result.categories
    case 'numbers':
      return result.bins
    case 'texts':
    case 'withheld':
      return []
    default:
      return result satisfies never
  }
}
