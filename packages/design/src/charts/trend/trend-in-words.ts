import type { TrendChart } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '../../texts.ts'
import { chartTexts } from '../chart.texts.ts'
import { isNumber, shownFigure } from '../drawing/share.ts'
import type { Told } from '../words/told.ts'

/** Where every line begins and ends, and what must not be compared. */
export function trendInWords({ waves, lines }: TrendChart, language: UiLanguage): Told {
  const words = textsFor(chartTexts, language)
  const courses = lines.map(({ label, points }) => {
    const known = waves.flatMap((wave, index) => {
      const figure = points[index]
      return figure && isNumber(figure.value) ? [`${wave.label} ${figure.shown}`] : []
    })
    const [first, last] = [known[0], known.at(-1)]
    if (first === undefined || last === undefined) {
      return `${label}: ${shownFigure({ value: null, shown: '.' }, language)}.`
    }
    return `${label}: ${known.length > 1 ? `${first}, ${last}` : first}.`
  })
  const breaks = waves.flatMap(({ label, break: why }, index) =>
    why === undefined || index === 0 ? [] : [`${words.breakBefore(label, why)}.`],
  )
  return { sentences: [...courses, ...breaks], complete: waves.length <= 2 }
}
