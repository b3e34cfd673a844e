import type { BarChart, GroupedBarChart, Histogram } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '../../texts.ts'
import { figureOf, isNumber } from '../drawing/share.ts'
import { chartWordsTexts } from '../words/chart-words.texts.ts'
import { figuresTold, type Told } from '../words/told.ts'

export function barsInWords({ bars, target }: BarChart, language: UiLanguage): Told {
  const told = figuresTold(
    bars.map((bar) => ({ label: bar.label, figure: figureOf(bar) })),
    language,
  )
  if (target === undefined) return told
  const known = bars.filter(({ share }) => share !== null)
  const reaching = known.filter(({ share }) => (share ?? 0) >= target.at)
  const words = textsFor(chartWordsTexts, language)
  return {
    ...told,
    sentences: [words.reaching(target.shown, reaching.length, known.length), ...told.sentences],
  }
}

export function histogramInWords({ bins, unit }: Histogram, language: UiLanguage): Told {
  const label = (bin: Histogram['bins'][number]) => `${bin.label} ${unit}`.trim()
  return figuresTold(
    bins.map((bin) => ({ label: label(bin), figure: figureOf(bin) })),
    language,
  )
}

/** The row in which two series differ most. */
export function groupedBarsInWords({ series, rows }: GroupedBarChart, language: UiLanguage): Told {
  const spans = rows.flatMap(({ label, figures }) => {
    const known = figures
      .map((figure, index) => ({ name: series[index] ?? '', figure }))
      .filter(({ figure }) => isNumber(figure.value))
      .toSorted((one, other) => (one.figure.value ?? 0) - (other.figure.value ?? 0))
    const [low, high] = [known[0], known.at(-1)]
    if (low === undefined || high === undefined || known.length < 2) return []
    return [{ label, low, high, span: (high.figure.value ?? 0) - (low.figure.value ?? 0) }]
  })
  const widest = spans.toSorted((one, other) => other.span - one.span)[0]
  const words = textsFor(chartWordsTexts, language)
  const said = ({ name, figure }: NonNullable<typeof widest>['low']) => `${name} ${figure.shown}`
  return {
    sentences: widest ? [words.apart(widest.label, said(widest.high), said(widest.low))] : [],
    complete: false,
  }
}
