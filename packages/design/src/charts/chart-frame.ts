import type { Chart } from '@meinungsbild/exchange'
import type { UiLanguage } from '../texts.ts'
import { element, escapeXml } from './svg.ts'
import type { TextStyle } from './text-layout.ts'

/** `wide` for a page of text, on screen or paper; `narrow` for a phone, with labels above their bars. */
export type ChartLayout = 'wide' | 'narrow'

/** What every chart is drawn with. Lengths are CSS pixels at the size in which a chart is normally shown. */
export type Drawing = {
  readonly layout: ChartLayout
  readonly width: number
  readonly language: UiLanguage
}

export const widths: Readonly<Record<ChartLayout, number>> = { wide: 640, narrow: 320 }

export const labelStyle: TextStyle = { size: 15, weight: 400 }
export const valueStyle: TextStyle = { size: 15, weight: 600 }
export const smallStyle: TextStyle = { size: 13, weight: 400 }

/*
 * Presentation attributes give the colours of paper, where nobody applies a style sheet; on the web the classes
 * override them, in light and dark.
 */
export const ink = { class: 'chart__ink', color: '#1a3da5', fill: 'currentColor' } as const
const paperText = '#14161f'

/** The whole `<svg>` around what was drawn. */
export function frame(
  chart: Chart,
  drawing: Drawing,
  height: number,
  description: string,
  drawn: readonly string[],
): string {
  const { width, layout } = drawing
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'img',
      class: layout === 'wide' ? 'chart chart--wide' : 'chart chart--narrow',
      color: paperText,
      'font-family': 'Fira Sans, sans-serif',
    },
    element('title', {}, escapeXml(chart.title)),
    element('desc', {}, escapeXml(description)),
    ...drawn,
  )
}

/** The thin line that bars stand on. */
export function axis(x1: number, y1: number, x2: number, y2: number): string {
  return element('path', {
    d: `M${x1} ${y1}L${x2} ${y2}`,
    stroke: 'currentColor',
    'stroke-width': 1,
    fill: 'none',
  })
}
