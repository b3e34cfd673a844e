import type { UiLanguage } from '../../texts.ts'
import type { TextStyle } from '../text-layout.ts'

/** `wide` for a page of text, on screen or paper; `narrow` for a phone, with labels above their bars. */
export type ChartLayout = 'wide' | 'narrow'

/** What every chart is drawn with. Lengths are CSS pixels at the size in which a chart is normally shown. */
export type Drawing = {
  readonly layout: ChartLayout
  readonly width: number
  readonly language: UiLanguage
}

/** What was drawn, as markup, from the left edge to the width of the drawing and from 0 down to its height. */
export type Drawn = { readonly parts: readonly string[]; readonly height: number }

export const widths: Readonly<Record<ChartLayout, number>> = { wide: 640, narrow: 320 }

export const labelStyle: TextStyle = { size: 15, weight: 400 }
export const valueStyle: TextStyle = { size: 15, weight: 600 }
export const smallStyle: TextStyle = { size: 13, weight: 400 }
export const smallValueStyle: TextStyle = { size: 13, weight: 600 }
