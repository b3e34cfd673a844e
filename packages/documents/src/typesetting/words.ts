import type { Paper, PaperStyle } from '../paper.ts'

type Words = Readonly<Record<'page' | 'of' | 'contents' | 'fileNumber' | 'day', string>>

/** The fixed words on paper. */
export const WORDS: Readonly<Record<Paper['language'], Words>> = {
  de: { page: 'Seite', of: 'von', contents: 'Inhalt', fileNumber: 'Aktenzeichen', day: 'Datum' },
  en: { page: 'Page', of: 'of', contents: 'Contents', fileNumber: 'File number', day: 'Date' },
}

/** What stands above the title where the paper brings no label of its own. */
export const LABELS: Readonly<Record<Paper['language'], Readonly<Record<PaperStyle, string>>>> = {
  de: { concept: 'Konzept', memo: 'Vermerk', report: 'Bericht', pressRelease: 'Pressemitteilung' },
  en: { concept: 'Concept', memo: 'Memo', report: 'Report', pressRelease: 'Press release' },
}

/** How a figure and its table are called and numbered. */
export const COUNTED = {
  de: { figure: 'Abbildung', table: 'Tabelle', twin: 'Werte zu Abbildung' },
  en: { figure: 'Figure', table: 'Table', twin: 'Values of figure' },
} as const

/** An ISO day or instant as a day in words; anything else stays as it was typed. */
export function dayInWords(day: string, language: Paper['language']): string {
  const date = /^\d{4}-\d\d-\d\d/.test(day) ? new Date(`${day.slice(0, 10)}T12:00:00Z`) : undefined
  if (date === undefined || Number.isNaN(date.getTime())) return day
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}
