import type { KeyFigureChart } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '../../texts.ts'
import { chartTexts } from '../chart.texts.ts'
import { shownFigure } from '../drawing/share.ts'
import type { Told } from '../words/told.ts'

export function keyFiguresInWords({ rows }: KeyFigureChart, language: UiLanguage): Told {
  const { target: aim } = textsFor(chartTexts, language)
  return {
    sentences: rows.map(({ label, actual, target, verdict }) => {
      const parts = [`${aim} ${target.shown}`, verdict].filter((part) => part !== '')
      return `${label}: ${shownFigure(actual, language)} (${parts.join('; ')}).`
    }),
    complete: true,
  }
}
