import type { Chart } from '@meinungsbild/exchange'
import { textsFor, uiLanguage, type UiLanguage } from '../../texts.ts'
import { barsInWords, groupedBarsInWords, histogramInWords } from '../bars/bars-in-words.ts'
import { fieldCourseInWords } from '../field-course/field-course-in-words.ts'
import { keyFiguresInWords } from '../key-figures/key-figures-in-words.ts'
import { mapInWords } from '../map/map-in-words.ts'
import { portfolioInWords } from '../portfolio/portfolio-in-words.ts'
import { rankingInWords } from '../ranking/ranking-in-words.ts'
import { stackedInWords } from '../stacked/stacked-in-words.ts'
import { trendInWords } from '../trend/trend-in-words.ts'
import { chartKindTexts } from './chart-words.texts.ts'
import type { Told } from './told.ts'

export type ChartInWords = {
  /** "Balkendiagramm". */
  readonly kind: string
  /** The main message, then single figures if they are few; whole sentences. */
  readonly said: string
  /** Every figure is in it; else only the table twin has them all. */
  readonly complete: boolean
}

/** What a chart shows, for those who do not see it; its title is not repeated. */
export function chartInWords(chart: Chart, language: string): ChartInWords {
  const { sentences, complete } = told(chart, uiLanguage(language))
  const said = sentences.filter((sentence) => sentence.trim() !== '').join(' ')
  return { kind: textsFor(chartKindTexts, language)[chart.kind], said, complete }
}

function told(chart: Chart, language: UiLanguage): Told {
  switch (chart.kind) {
    case 'bars':
      return barsInWords(chart, language)
    case 'groupedBars':
      return groupedBarsInWords(chart, language)
    case 'stacked':
      return stackedInWords(chart, language)
    case 'histogram':
      return histogramInWords(chart, language)
    case 'trend':
      return trendInWords(chart, language)
    case 'ranking':
      return rankingInWords(chart, language)
    case 'portfolio':
      return portfolioInWords(chart, language)
    case 'fieldCourse':
      return fieldCourseInWords(chart, language)
    case 'map':
      return mapInWords(chart, language)
    case 'keyFigures':
      return keyFiguresInWords(chart, language)
    default:
      return chart satisfies never
  }
}
