import type { Chart } from '@meinungsbild/exchange'
import { textsFor, uiLanguage } from '../texts.ts'
import { chartTexts } from './chart.texts.ts'
import { drawChart } from './draw-chart.ts'
import { smallStyle, widths, type ChartLayout, type Drawing } from './drawing/drawing.ts'
import { muted, paper, paperText } from './drawing/paint.ts'
import { element, escapeXml, linesHeight, text } from './drawing/svg.ts'
import { hasWithheld } from './has-withheld.ts'
import { wrapText, type TextStyle } from './text-layout.ts'
import { chartInWords } from './words/chart-in-words.ts'

export type ChartDocumentOptions = {
  /** Default German. */
  readonly language?: string
  /** Below the title: who was asked, how many answered. */
  readonly caption?: string
  /** At the foot: whose figures these are, from when. */
  readonly source?: string
  /** Default `wide`. */
  readonly layout?: ChartLayout
}

const margin = 24
const titleStyle: TextStyle = { size: 18, weight: 600 }

/**
 * A chart as an SVG file that stands for itself: on white, in the colours of paper, with its title and its source, so that it
 * can be passed on without the page around it.
 */
export function chartDocument(chart: Chart, options: ChartDocumentOptions = {}): string {
  const { language = 'de', layout = 'wide', caption = '', source = '' } = options
  const drawing: Drawing = { layout, width: widths[layout], language: uiLanguage(language) }
  const { width } = drawing
  const title = wrapText(chart.title, width, titleStyle)
  const under = caption === '' ? [] : wrapText(caption, width, smallStyle)
  const note = hasWithheld(chart) ? textsFor(chartTexts, language).withheldNote : ''
  const foot = [note, source]
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) => wrapText(sentence, width, smallStyle))
  const underAt = linesHeight(title, titleStyle) + 4
  const chartAt = underAt + linesHeight(under, smallStyle) + 14
  const drawn = drawChart(chart, drawing)
  const footAt = chartAt + drawn.height + 14
  const size = {
    width: width + 2 * margin,
    height: Math.ceil(footAt + linesHeight(foot, smallStyle)) + 2 * margin,
  }
  const { kind, said } = chartInWords(chart, language)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      role: 'img',
      'xml:lang': language,
      color: paperText,
      'font-family': 'Fira Sans, Arial, Helvetica, sans-serif',
    },
    element('title', {}, escapeXml(chart.title)),
    element('desc', {}, escapeXml(`${kind}. ${said}`)),
    element('rect', { ...size, fill: paper }),
    at(margin, [
      text(title, { ...titleStyle, x: 0, y: titleStyle.size }),
      text(under, { ...smallStyle, ...muted, x: 0, y: underAt + smallStyle.size }),
      text(foot, { ...smallStyle, ...muted, x: 0, y: footAt + smallStyle.size }),
    ]),
    at(margin + chartAt, drawn.parts),
  )}\n`
}

function at(top: number, parts: readonly string[]): string {
  return element('g', { transform: `translate(${margin} ${top})` }, ...parts)
}
