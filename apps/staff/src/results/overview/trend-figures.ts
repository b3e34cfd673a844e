import type { WavePoint, WaveSeries, WaveSubject } from '@meinungsbild/analysis'
import { chartTable, numberAxis, shareAxis, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Figure } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { meanFigure } from '../figures/drawn.ts'
import { inParts } from '../figures/in-parts.ts'
import type { FigureBlock } from '../figures/figure-block.ts'
import { blocked, figureInTable } from '../figures/table-cells.ts'
import { trendTexts } from './trend.texts.ts'

/** More lines cross each other more often than anybody can follow. */
const mostLines = 5

/** Series over the waves as charts: shares apart from means, and together only what is broken at the same waves. */
export function trendFigures(
  series: readonly WaveSeries[],
  language: UiLanguage,
): readonly FigureBlock[] {
  const alike = Map.groupBy(series, ({ measure, points }) =>
    JSON.stringify([measure, points.map(({ broken }) => broken)]),
  )
  return [...alike.values()].flatMap((group) =>
    inParts(group, mostLines).map((part) => trendFigure(part, language)),
  )
}

const severalOf = { share: 'shares', mean: 'means', points: 'scores' } as const

function trendFigure(group: readonly WaveSeries[], language: UiLanguage): FigureBlock {
  const texts = textsFor(trendTexts, language)
  const measure = group[0]?.measure ?? 'share'
  const isShare = measure === 'share'
  const name = texts[severalOf[measure]]
  const names = group.map(({ subject }) => subjectInWords(subject, language))
  const [first = ''] = names
  const isOne = names.length === 1
  const title = isOne ? texts.one(name, first) : texts.title(name)
  const lines = group.map(({ points }, index) => ({
    label: isOne ? texts[measure] : (names[index] ?? ''),
    points: points.map((point) => pointFigure(point, language)),
  }))
  const figures = lines.flatMap(({ points }) => points)
  const chart = {
    kind: 'trend' as const,
    title,
    axis: (isShare ? shareAxis : numberAxis)(name, figures, { language }),
    waves: wavesIn(group[0]?.points ?? [], texts.broken),
    lines,
  }
  const printed = lines.map((line, index) => ({
    ...line,
    points: (group[index]?.points ?? []).map((point, wave) => ({
      ...(line.points[wave] ?? pointFigure(point, language)),
      shown: pointInTable(point, language),
    })),
  }))
  const table = chartTable({ ...chart, lines: printed }, language)
  return { kind: 'figure', caption: title, chart, table }
}

/** What is followed, in words; the question stands above. */
export function subjectInWords(subject: WaveSubject, language: UiLanguage): string {
  switch (subject.kind) {
    case 'keyFigure':
      return subject.definition.title
    case 'mean':
    case 'share': {
      const { rowLabel, text } = subject.variable
      const name = inLanguage(rowLabel ?? text, language)
      if (subject.kind === 'mean') return name
      const answer = inLanguage(subject.category.label, language)
      return rowLabel === undefined ? answer : `${name}: ${answer}`
    }
    default:
      return subject satisfies never
  }
}

/** A dash where this was not asked, a point where it is withheld. */
export function pointFigure({ figure }: WavePoint, language: UiLanguage): Figure {
  return figure === undefined ? { value: null, shown: '–' } : meanFigure(figure, language)
}

/** The same in a table, where a dash means zero: what was not asked is blocked. */
export function pointInTable({ figure }: WavePoint, language: UiLanguage): string {
  return figure === undefined ? blocked : figureInTable(figure, language)
}

function wavesIn(points: readonly WavePoint[], broken: string) {
  const years = points.map(({ label }) => Number(/\b(?:19|20)\d\d\b/.exec(label)?.[0]))
  const isTimed = years.every((year, index) => index === 0 || year > (years[index - 1] ?? Infinity))
  return points.map(({ label }, index) => ({
    label,
    at: isTimed ? (years[index] ?? index) : index,
    ...(isBreak(points, index) && { break: broken }),
  }))
}

/** What can be compared with today begins here. */
function isBreak(points: readonly WavePoint[], index: number): boolean {
  return points[index - 1]?.broken !== undefined && points[index]?.broken === undefined
}
