import type { Chart } from '@meinungsbild/exchange'
import type { Paper } from '../paper.ts'
import { inlineRuns, type Run } from '../text/inline.ts'
import type { Picture } from '../picture.ts'
import { headingLevels } from './heading-levels.ts'
import { dayInWords } from './words.ts'

/** What is carried from block to block while a paper is composed: numbers, levels, pictures. */
export type Composition = {
  readonly language: Paper['language']
  /** Figures and tables carry numbers where a text of some length refers to them. */
  readonly numbered: boolean
  readonly level: (level: number) => number
  readonly next: (counted: 'figure' | 'table') => number
  readonly runs: (text: string) => readonly Run[]
  readonly plain: (text: string) => string
  readonly day: (day: string) => string
  /** Draws the chart into the pictures and gives back the file's name. */
  readonly chart: (chart: Chart) => string
  /** Puts the picture to the others and gives back the file's name. */
  readonly picture: (picture: Picture) => string
  readonly pictures: Pictures
}

/** The files beside a paper, by name: drawn charts as SVG, pictures as they came. */
export type Pictures = ReadonlyMap<string, string | Uint8Array>

const ENDINGS: Readonly<Record<Picture['mediaType'], string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

export function composition(
  { language, numbered }: Pick<Composition, 'language' | 'numbered'>,
  printable: (text: string) => string,
  drawChart: (chart: Chart) => string,
): Composition {
  const counts = { figure: 0, table: 0 }
  const pictures = new Map<string, string | Uint8Array>()
  const plain = (text: string) => printable(text).replaceAll('\n', ' ').trim()
  return {
    language,
    numbered,
    level: headingLevels(),
    next: (counted) => (counts[counted] += 1),
    // Parsed first and cleaned after: a place to break inside an address must not tear the link.
    runs: (text) =>
      inlineRuns(text.toWellFormed(), language).map((run) => ({
        ...run,
        text: printable(run.text).replaceAll('\n', ' '),
      })),
    plain,
    day: (day) => plain(dayInWords(day, language)),
    chart: (chart) => {
      const file = `chart-${pictures.size + 1}.svg`
      pictures.set(file, drawChart(printableChart(chart, plain)))
      return file
    },
    picture: ({ mediaType, bytes }) => {
      const file = `picture-${pictures.size + 1}.${ENDINGS[mediaType]}`
      pictures.set(file, bytes)
      return file
    },
    pictures,
  }
}

/** A chart is plain data, and every string in it is printed but for the name of its kind. */
function printableChart(chart: Chart, plain: (text: string) => string): Chart {
  return JSON.parse(JSON.stringify(chart), (key, value: unknown) =>
    typeof value === 'string' && key !== 'kind' ? plain(value) : value,
  )
}
