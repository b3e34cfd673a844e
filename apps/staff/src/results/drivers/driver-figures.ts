import type { KeyDrivers, VariableResult } from '@meinungsbild/analysis'
import { chartTable, numberAxis, shareAxis, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Chart, Figure, Mark } from '@meinungsbild/exchange'
import { inLanguage, type Variable } from '@meinungsbild/questionnaire'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { meanFigure } from '../figures/drawn.ts'
import type { FigureBlock } from '../figures/figure-block.ts'
import { resultTexts } from '../result.texts.ts'
import { driversTexts } from './drivers.texts.ts'

type Drivers = Extract<KeyDrivers, { readonly kind: 'drivers' }>

/** Two points say nothing about where the fields meet. */
const fewestPoints = 3

/** The drivers by their shares, and against the satisfaction with them where all are asked on one scale. */
export function driverFigures(
  found: Drivers,
  variables: readonly VariableResult[],
  language: UiLanguage,
): readonly FigureBlock[] {
  const portfolio = portfolioOf(found, variables, language)
  return [sharesOf(found, language), ...(portfolio ? [portfolio] : [])]
}

function sharesOf(
  { outcome, base, explained, drivers }: Drivers,
  language: UiLanguage,
): FigureBlock {
  const texts = textsFor(driversTexts, language)
  const chart: Chart = {
    kind: 'bars',
    title: texts.chart(driverLabel(outcome, language)),
    bars: drivers.map(({ variable, part }) => ({
      label: driverLabel(variable, language),
      share: part.value,
      shown: inLanguage(part.shown, language),
    })),
  }
  const caption = texts.caption(
    inLanguage(base.shown, language),
    inLanguage(explained.shown, language),
  )
  return { kind: 'figure', caption, chart, table: chartTable(chart, language) }
}

/** A row by its own name; its question stands elsewhere. */
function driverLabel(variable: Variable, language: UiLanguage): string {
  const { rowLabel } = variable
  return rowLabel === undefined ? variableLabel(variable, language) : inLanguage(rowLabel, language)
}

function portfolioOf(
  { outcome, drivers }: Drivers,
  variables: readonly VariableResult[],
  language: UiLanguage,
): FigureBlock | undefined {
  if (new Set(drivers.map(({ variable }) => scaleOf(variable))).size > 1) return undefined
  const texts = textsFor(driversTexts, language)
  const { act, keep, watch, oversupply } = textsFor(resultTexts, language)
  const points = drivers.flatMap(({ variable, part }) => {
    const result = variables.find((each) => each.variable.id === variable.id)
    if (result?.kind !== 'categories' || result.mean === undefined) return []
    const y = { value: part.value, shown: inLanguage(part.shown, language) }
    return [{ label: driverLabel(variable, language), x: meanFigure(result.mean, language), y }]
  })
  if (points.length < fewestPoints) return undefined
  const x = points.map((point) => point.x)
  const y = points.map((point) => point.y)
  const chart: Chart = {
    kind: 'portfolio',
    title: texts.portfolio(driverLabel(outcome, language)),
    x: numberAxis(texts.satisfaction, x, { language }),
    y: shareAxis(texts.importance, y, { language, holding: [0] }),
    cut: { x: middle(x, language, 'decimal'), y: middle(y, language, 'percent') },
    fields: { lowHigh: act, highHigh: keep, lowLow: watch, highLow: oversupply },
    points,
  }
  return {
    kind: 'figure',
    caption: texts.portfolioCaption,
    chart,
    table: chartTable(chart, language),
  }
}

function scaleOf({ measure, categories }: Variable): string {
  return JSON.stringify([measure, categories.map(({ value }) => value)])
}

function middle(
  figures: readonly Figure[],
  language: UiLanguage,
  style: 'decimal' | 'percent',
): Mark {
  const at = figures.reduce((sum, { value }) => sum + (value ?? 0), 0) / figures.length
  const maximumFractionDigits = style === 'percent' ? 0 : 1
  const shown = at.toLocaleString(language, { style, maximumFractionDigits })
  return { at, shown: textsFor(resultTexts, language).middle(shown) }
}
