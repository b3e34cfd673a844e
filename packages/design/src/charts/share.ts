import type { UiLanguage } from '../texts.ts'
import { textsFor } from '../texts.ts'
import { chartTexts } from './chart.texts.ts'

/** A share that can be drawn: between 0 and 1, or `null` where it is withheld or no number at all. */
export function drawable(share: number | null): number | null {
  return share === null || !Number.isFinite(share) ? null : Math.min(Math.max(share, 0), 1)
}

/** What stands for a share: its figure, or for a withheld one the point of official tables with the word. */
export function shownShare(share: number | null, shown: string, language: UiLanguage): string {
  if (drawable(share) !== null) return shown
  const words = textsFor(chartTexts, language)
  return shown === '' || shown === '.' ? `. (${words.withheld})` : shown
}

/** The end of the axis: the least of 25, 50, 75 and 100 percent that holds all shares. */
export function scaleEnd(shares: readonly (number | null)[]): number {
  const largest = Math.max(0, ...shares.map((share) => drawable(share) ?? 0))
  return Math.max(0.25, Math.ceil(largest * 4) / 4)
}
