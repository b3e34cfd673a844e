import type { CategoriesResult, MeanResult, VariableResult } from '@meinungsbild/analysis'
import { chartTable, numberAxis, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Axis, Figure, Mark } from '@meinungsbild/exchange'
import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import { resultTexts } from '../result.texts.ts'
import { sameScale } from './by-question.ts'
import { meanFigure } from './drawn.ts'
import type { FigureBlock } from './figure-block.ts'
import { rowLabel } from './matrix-figure.ts'

type Rated = CategoriesResult & { readonly mean: MeanResult }
/** The rows of a matrix, or of one of its scales, that have a mean. */
type Scale = { readonly name: Text; readonly rows: readonly Rated[] }

/** Two points say nothing about where the fields meet. */
const fewestRows = 3

/**
 * Satisfaction against importance (Handlungsportfolio) for a question whose rows are also rated by how important they are, in
 * another question or on a second scale of the same one; undefined for all others.
 */
export function portfolioFigure(
  results: readonly VariableResult[],
  all: readonly VariableResult[],
  language: UiLanguage,
): FigureBlock | undefined {
  const [satisfaction] = scalesOf(results).filter((scale) => isAbout(scale, aboutSatisfaction))
  if (satisfaction === undefined) return undefined
  const rows = rowsOf(satisfaction)
  const importance = scalesOf(all).find(
    (scale) => isAbout(scale, aboutImportance) && rowsOf(scale).every((row) => rows.includes(row)),
  )
  if (importance === undefined) return undefined
  const points = satisfaction.rows.flatMap((row) => {
    const partner = importance.rows.find(({ variable }) => variable.row === row.variable.row)
    return partner === undefined
      ? []
      : [
          {
            label: rowLabel(row, language),
            x: meanFigure(row.mean, language),
            y: meanFigure(partner.mean, language),
          },
        ]
  })
  if (points.length < fewestRows) return undefined
  const texts = textsFor(resultTexts, language)
  const x = points.map((point) => point.x)
  const y = points.map((point) => point.y)
  const chart = {
    kind: 'portfolio',
    title: texts.portfolio,
    x: axisOf(satisfaction, x, language),
    y: axisOf(importance, y, language),
    cut: { x: middleOf(x, language), y: middleOf(y, language) },
    fields: {
      lowHigh: texts.act,
      highHigh: texts.keep,
      lowLow: texts.watch,
      highLow: texts.oversupply,
    },
    points,
  } as const
  const table = chartTable(chart, language)
  return { kind: 'figure', caption: texts.portfolioCaption, chart, table }
}

function scalesOf(results: readonly VariableResult[]): readonly Scale[] {
  const matrices = Map.groupBy(results, ({ variable }) => variable.question)
  return [...matrices.values()].flatMap((own) =>
    sameScale(own).flatMap((group) => {
      const rows = group.filter(isRated)
      const [first] = rows
      if (first?.variable.row === undefined || rows.length < fewestRows) return []
      const { columnLabel, text } = first.variable
      return [{ name: columnLabel ?? text, rows }]
    }),
  )
}

function isRated(result: VariableResult): result is Rated {
  return result.kind === 'categories' && result.mean !== undefined
}

/** Nothing in a questionnaire says what a scale is about but its words. */
const aboutImportance = /wichtig|important|importance/i
const aboutSatisfaction = /zufried|bewert|sehr gut|satisf|content|rate\b|very good/i

function isAbout({ name, rows }: Scale, words: RegExp): boolean {
  const labels = rows[0]?.variable.categories.map(({ label }) => label) ?? []
  return [name, ...labels].some((text) => words.test(Object.values(text).join(' ')))
}

function rowsOf({ rows }: Scale): readonly (string | undefined)[] {
  return rows.map(({ variable }) => variable.row)
}

function axisOf({ name, rows }: Scale, figures: readonly Figure[], language: UiLanguage): Axis {
  const values = (rows[0]?.variable.categories ?? []).flatMap(({ value, label }) =>
    value === undefined ? [] : [{ value, label: inLanguage(label, language) }],
  )
  const ends = values.toSorted((one, other) => one.value - other.value)
  const [low, high] = [ends[0], ends.at(-1)]
  const scale = low && high ? ` (${low.value} = ${low.label}, ${high.value} = ${high.label})` : ''
  return numberAxis(`${inLanguage(name, language)}${scale}`, figures, { language })
}

function middleOf(figures: readonly Figure[], language: UiLanguage): Mark {
  const at = figures.reduce((sum, { value }) => sum + (value ?? 0), 0) / figures.length
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return { at, shown: textsFor(resultTexts, language).middle(at.toLocaleString(language, digits)) }
}
