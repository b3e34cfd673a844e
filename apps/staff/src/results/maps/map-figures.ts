import type {
  BreakdownResult,
  CategoriesResult,
  CategoryResult,
  VariableResult,
} from '@meinungsbild/analysis'
import { chartTable, roundClasses, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Figure, MapChart, Table } from '@meinungsbild/exchange'
import { inLanguage, type Category } from '@meinungsbild/questionnaire'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { baseInWords } from '../figures/base-in-words.ts'
import { meanFigure, shareFigure } from '../figures/drawn.ts'
import type { FigureBlock } from '../figures/figure-block.ts'
import { titleOf } from '../figures/group-figures.ts'
import { blocked, figureInTable, meanInTable, shareInTable } from '../figures/table-cells.ts'
import { resultTexts } from '../result.texts.ts'
import { secret } from '../share-in-words.ts'
import type { FittedMap } from './fitted-map.ts'
import type { MapMeasure } from './map-measure.ts'
import { mapsTexts } from './maps.texts.ts'

/** A figure whose chart is a map. */
export type MapFigure = FigureBlock & { readonly chart: MapChart }

/** What is drawn: each answer that may stand for a district with its figure, and how many people that rests on. */
type Placed = {
  readonly category: Category
  readonly figure: Figure
  /** The figure as it stands in the table. */
  readonly cell: string
  readonly people: string
}

/** What is shown of each district of a breakdown. Takes released results only; what is withheld there is so here. */
export function breakdownMap(
  overall: VariableResult,
  { by, groups }: BreakdownResult,
  map: FittedMap,
  measure: MapMeasure,
  language: UiLanguage,
): MapFigure {
  const texts = textsFor(mapsTexts, language)
  const what = measureInWords(overall, measure, language)
  const placed = groups.map(({ category, result }) => ({
    category,
    figure: figureIn(result, measure, language),
    cell: cellIn(result, measure, language),
    people: result.kind === 'withheld' ? secret : inLanguage(result.base.shown, language),
  }))
  const caption = (measure.kind === 'mean' ? texts.meansBy : texts.sharesBy)(
    what,
    variableLabel(by, language),
  )
  const title = `${titleOf(overall.variable, language)} – ${what}`
  const unit = measure.kind === 'mean' ? 'number' : 'share'
  return mapOf(placed, map, { title, caption, unit }, language)
}

/** How the answers to a question about districts are distributed over them. */
export function distributionMap(
  result: CategoriesResult,
  map: FittedMap,
  language: UiLanguage,
): MapFigure {
  const { distribution } = textsFor(mapsTexts, language)
  const placed = result.categories.map((cell) => ({
    category: cell.category,
    figure: shareFigure(result, cell, language),
    cell: shareInTable(result, cell.share, language),
    people: figureInTable(cell.count, language),
  }))
  const title = titleOf(result.variable, language)
  const caption = distribution(baseInWords(result, language))
  return mapOf(placed, map, { title, caption, unit: 'share' }, language)
}

/** Whether most of the districts that were asked about can be seen, and at least two: else a map shows nothing. */
export function showsMuch({ chart }: MapFigure): boolean {
  const figures = chart.areas.flatMap(({ figure }) => figure ?? [])
  const shown = figures.filter(({ value }) => value !== null)
  return shown.length >= 2 && shown.length * 2 > figures.length
}

/** Whether any district can be seen. */
export function showsAny({ chart }: MapFigure): boolean {
  return chart.areas.some(({ figure }) => typeof figure?.value === 'number')
}

/** "Anteil „sehr gern“", "Mittelwert (1 = nie, 5 = täglich)". */
export function measureInWords(
  { variable: { categories } }: VariableResult,
  measure: MapMeasure,
  language: UiLanguage,
): string {
  const texts = textsFor(mapsTexts, language)
  if (measure.kind === 'share') {
    const category = categories.find(({ code }) => code === measure.code)
    return texts.share(inLanguage(category?.label ?? {}, language))
  }
  const ends = categories
    .flatMap(({ value, label }) => (value === undefined ? [] : [{ value, label }]))
    .toSorted((one, other) => one.value - other.value)
  const [low, high] = [ends[0], ends.at(-1)]
  if (low === undefined || high === undefined) return texts.mean
  const end = ({ value, label }: typeof low) => `${value} = ${inLanguage(label, language)}`
  return texts.meanOf(end(low), end(high))
}

function figureIn(result: VariableResult, measure: MapMeasure, language: UiLanguage): Figure {
  if (measure.kind === 'mean') {
    return meanFigure('mean' in result ? result.mean : undefined, language)
  }
  const cell = result.kind === 'categories' ? cellOf(result, measure.code) : undefined
  return result.kind === 'categories' && cell !== undefined
    ? shareFigure(result, cell, language)
    : { value: null, shown: secret }
}

function cellIn(result: VariableResult, measure: MapMeasure, language: UiLanguage): string {
  if (measure.kind === 'mean') return meanInTable(result, language)
  const cell = result.kind === 'categories' ? cellOf(result, measure.code) : undefined
  return result.kind === 'categories' ? shareInTable(result, cell?.share, language) : secret
}

function cellOf({ categories }: CategoriesResult, code: string): CategoryResult | undefined {
  return categories.find(({ category }) => category.code === code)
}

type MapWords = {
  readonly title: string
  readonly caption: string
  readonly unit: 'share' | 'number'
}

function mapOf(
  placed: readonly Placed[],
  { source, areas }: FittedMap,
  { title, caption, unit }: MapWords,
  language: UiLanguage,
): MapFigure {
  const texts = textsFor(mapsTexts, language)
  const at = new Map(placed.map((each) => [each.category.code, each]))
  const onMap = areas.flatMap(({ code }) => at.get(code ?? '') ?? [])
  const apart = placed.filter((each) => !onMap.includes(each))
  const named = ({ category, figure }: Placed) =>
    `${inLanguage(category.label, language)} ${figure.shown}`
  const chart: MapChart = {
    kind: 'map',
    title,
    classes: roundClasses(
      onMap.map(({ figure }) => figure),
      unit,
      language,
    ),
    areas: areas.map(({ name, polygons, code }) => {
      const own = at.get(code ?? '')
      return { label: name, polygons, ...(own && { figure: own.figure }) }
    }),
    ...(apart.length > 0 && { apart: texts.apart(apart.map(named).join('; ')) }),
    ...(source !== '' && { source }),
  }
  const hasIntervals = onMap.some(({ figure }) => figure.interval !== undefined)
  return {
    kind: 'figure',
    caption: hasIntervals ? `${caption}. ${texts.intervals}` : caption,
    chart,
    table: withPeople(chart, placed, { areas, apart }, language),
  }
}

/** The table twin, with how many answered in each district, and below it what has no district. */
function withPeople(
  chart: MapChart,
  placed: readonly Placed[],
  { areas, apart }: { readonly areas: FittedMap['areas']; readonly apart: readonly Placed[] },
  language: UiLanguage,
): Table {
  const { answered } = textsFor(resultTexts, language)
  const whole = chartTable(
    {
      ...chart,
      areas: [
        ...chart.areas,
        ...apart.map(({ category, figure }) => ({
          label: inLanguage(category.label, language),
          polygons: [],
          figure,
        })),
      ],
    },
    language,
  )
  const own = [
    ...areas.map(({ code }) => placed.find(({ category }) => category.code === code)),
    ...apart,
  ]
  return {
    ...whole,
    head: [...whole.head, answered],
    rows: whole.rows.map(([label = '', figure = '', ...intervals], index) => [
      label,
      own[index]?.cell ?? figure,
      ...intervals,
      own[index]?.people ?? blocked,
    ]),
    numeric: [...whole.numeric, whole.head.length],
  }
}
