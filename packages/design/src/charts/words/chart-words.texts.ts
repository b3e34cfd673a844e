import type { Chart } from '@meinungsbild/exchange'
import { defineTexts, type UiLanguage } from '../../texts.ts'

/** What a chart is called. */
export const chartKindTexts = defineTexts({
  de: {
    bars: 'Balkendiagramm',
    groupedBars: 'Gruppiertes Balkendiagramm',
    stacked: 'Gestapeltes Balkendiagramm',
    histogram: 'Histogramm',
    trend: 'Liniendiagramm',
    ranking: 'Rangfolge',
    portfolio: 'Portfolio',
    fieldCourse: 'Feldverlauf',
    map: 'Karte',
    keyFigures: 'Kennzahlen',
  },
  en: {
    bars: 'Bar chart',
    groupedBars: 'Grouped bar chart',
    stacked: 'Stacked bar chart',
    histogram: 'Histogram',
    trend: 'Line chart',
    ranking: 'Ranking',
    portfolio: 'Portfolio',
    fieldCourse: 'Course of the field',
    map: 'Map',
    keyFigures: 'Key figures',
  },
} satisfies Record<UiLanguage, Readonly<Record<Chart['kind'], string>>>)

/** What is said of a chart to those who do not see it. */
export const chartWordsTexts = defineTexts({
  de: {
    extremes: (high: string, low: string) => `Am höchsten: ${high}; am niedrigsten: ${low}.`,
    reaching: (mark: string, count: number, all: number) =>
      `${mark}: Daran reichen ${count} von ${all} heran.`,
    withheld: (count: number) =>
      count === 1 ? 'Ein Wert ist zurückgehalten.' : `${count} Werte sind zurückgehalten.`,
    apart: (row: string, one: string, other: string) =>
      `Am weitesten auseinander bei „${row}“: ${one}; ${other}.`,
    scale: (first: string, last: string, rows: string) =>
      `Skala von „${first}“ bis „${last}“ für: ${rows}.`,
    mostAndLeast: (part: string, most: string, least: string) =>
      `„${part}“ am häufigsten bei ${most}, am seltensten bei ${least}.`,
    tied: (groups: string) => `Nicht sicher zu unterscheiden: ${groups}.`,
    course: (total: string, days: number, peak: string) =>
      `Zusammen ${total} in ${days} Tagen; die meisten: ${peak}.`,
    reminders: (labels: string) => `Erinnerungen: ${labels}.`,
  },
  en: {
    extremes: (high: string, low: string) => `Highest: ${high}; lowest: ${low}.`,
    reaching: (mark: string, count: number, all: number) =>
      `${mark}: reached by ${count} of ${all}.`,
    withheld: (count: number) =>
      count === 1 ? 'One figure is withheld.' : `${count} figures are withheld.`,
    apart: (row: string, one: string, other: string) =>
      `Farthest apart for “${row}”: ${one}; ${other}.`,
    scale: (first: string, last: string, rows: string) =>
      `Scale from “${first}” to “${last}” for: ${rows}.`,
    mostAndLeast: (part: string, most: string, least: string) =>
      `“${part}” most often for ${most}, least often for ${least}.`,
    tied: (groups: string) => `Cannot be told apart for certain: ${groups}.`,
    course: (total: string, days: number, peak: string) =>
      `${total} in all in ${days} days; the most: ${peak}.`,
    reminders: (labels: string) => `Reminders: ${labels}.`,
  },
})
