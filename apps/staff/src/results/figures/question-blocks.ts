import type { VariableResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import {
  findQuestion,
  inLanguage,
  type Questionnaire,
  type Text,
} from '@meinungsbild/questionnaire'
import { resultTexts } from '../result.texts.ts'
import { sameScale, type QuestionResults } from './by-question.ts'
import { choiceFigure } from './choice-figure.ts'
import { signsDrawn, signsIn } from './explained-signs.ts'
import type { FigureBlock } from './figure-block.ts'
import { matrixFigure } from './matrix-figure.ts'
import { numberFigure } from './number-figure.ts'
import { portfolioFigure } from './portfolio-figure.ts'

/** What belongs to a question beside its own results. */
export type QuestionSurroundings = {
  /** For the units of numbers; without it they have none. */
  readonly questionnaire?: Questionnaire
  /** All results, among which partners of this one are looked for. */
  readonly all?: readonly VariableResult[]
  /** Whether figures are perturbed. */
  readonly isChanged?: boolean
  /** Tables stand elsewhere and have their signs explained there. */
  readonly onlyDrawn?: boolean
}

/** One question with the chart that fits it, its table twin and its signs; without a heading. */
export function questionBlocks(
  { results }: QuestionResults,
  surroundings: QuestionSurroundings,
  language: UiLanguage,
): readonly Block[] {
  const { all = [] } = surroundings
  const [first] = results
  if (first.variable.row === undefined) return singleBlocks(first, surroundings, language)
  const portfolio = portfolioFigure(results, all, language)
  return [
    ...sameScale(results).flatMap((group) => groupBlocks(group, surroundings, language)),
    ...(portfolio ? [headingOf([{ [language]: portfolio.chart.title }], language), portfolio] : []),
  ]
}

/** Rows on one scale stand in one chart; other rows, parts and cells each under a heading of their own. */
function groupBlocks(
  results: readonly VariableResult[],
  surroundings: QuestionSurroundings,
  language: UiLanguage,
): readonly Block[] {
  const [first] = results
  if (first === undefined) return []
  const { measure, rowLabel, columnLabel } = first.variable
  if (measure !== 'ordinal') {
    const heading = headingOf([rowLabel, columnLabel], language)
    return [heading, ...singleBlocks(first, surroundings, language)]
  }
  const matrix = matrixFigure(results, language)
  const blocks = matrix
    ? withSigns(matrix, results, surroundings, language)
    : withheldNote(first, language)
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
  surroundings: QuestionSurroundings,
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
      const unit = unitOf(result.variable.question, surroundings.questionnaire)
      const figure = numberFigure(result, inLanguage(unit, language), language)
      return withSigns(figure, [result], surroundings, language)
    }
    case 'categories':
      return withSigns(choiceFigure(result, language), [result], surroundings, language)
    default:
      return result satisfies never
  }
}

/** A figure and what its signs mean. */
function withSigns(
  figure: FigureBlock,
  results: readonly VariableResult[],
  { onlyDrawn = false, isChanged = false }: QuestionSurroundings,
  language: UiLanguage,
): readonly Block[] {
  const signs = onlyDrawn
    ? signsDrawn(results, language)
    : signsIn([figure.table], language, { isChanged })
  return [figure, ...signs]
}

function withheldNote(result: VariableResult, language: UiLanguage): readonly Block[] {
  if (result.kind !== 'withheld') return []
  return [{ kind: 'paragraph', style: 'note', text: inLanguage(result.message, language) }]
}

function unitOf(id: string, questionnaire: Questionnaire | undefined): Text {
  const question = questionnaire && findQuestion(questionnaire, id)
  return (question && 'unit' in question ? question.unit : undefined) ?? {}
}
