import type { Bar, Figure, Interval } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '../../texts.ts'
import { chartTexts } from '../chart.texts.ts'

/** A share that can be drawn: between 0 and 1, or `null` where it is withheld or no number at all. */
export function drawable(share: number | null): number | null {
  return isNumber(share) ? Math.min(Math.max(share, 0), 1) : null
}

type Shown = Pick<Figure, 'value' | 'shown'>

/** What stands for a figure: its words, or for a withheld one the point of official tables with the word. */
export function shownFigure(figure: Shown, language: UiLanguage): string {
  return isWithheld(figure) ? `. (${textsFor(chartTexts, language).withheld})` : figure.shown
}

/** Not a number, and by no other sign said to be missing for another reason. */
export function isWithheld({ value, shown }: Shown): boolean {
  return !isNumber(value) && (shown === '' || shown === '.')
}

export function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value)
}

export function figureOf({ share, shown, interval }: Bar): Figure {
  return { value: share, shown, ...(interval === undefined ? {} : { interval }) }
}

/** How far a figure reaches on an axis of shares: to its end, or to that of its interval. */
export function reach({ value, interval }: Pick<Figure, 'value' | 'interval'>): number {
  return Math.max(drawable(value) ?? 0, drawable(highOf(interval)) ?? 0)
}

function highOf(interval: Interval | undefined): number | null {
  return interval === undefined ? null : Math.max(interval.low, interval.high)
}

/** The end of the axis: the least of 25, 50, 75 and 100 percent that holds all shares. */
export function scaleEnd(shares: readonly number[]): number {
  return Math.max(0.25, Math.ceil(Math.max(0, ...shares) * 4) / 4)
}
