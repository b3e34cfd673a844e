import { textsFor, type UiLanguage } from '../../texts.ts'
import { isNumber, shownFigure } from '../drawing/share.ts'
import { chartWordsTexts } from './chart-words.texts.ts'
import { extremes, withFigure, type Labelled } from './extremes.ts'

/** What is said of a chart: sentences, the main message first; empty ones are not said. */
export type Told = {
  readonly sentences: readonly string[]
  /** Every figure is in them. */
  readonly complete: boolean
}

/** More than these nobody listens to; the table has them all. */
const spoken = 12

/** The highest and the lowest figure, then all of them if they are few, then how many are withheld. */
export function figuresTold(all: readonly Labelled[], language: UiLanguage): Told {
  const words = textsFor(chartWordsTexts, language)
  const ends = extremes(all)
  const withheld = all.filter(({ figure }) => !isNumber(figure.value)).length
  const list = all
    .slice(0, spoken)
    .map(({ label, figure }) => `${label} ${shownFigure(figure, language)}`)
    .join('; ')
  return {
    sentences: [
      ends ? words.extremes(withFigure(ends.high), withFigure(ends.low)) : '',
      list === '' ? '' : `${list}.`,
      withheld > 0 ? words.withheld(withheld) : '',
    ],
    complete: all.length <= spoken,
  }
}
