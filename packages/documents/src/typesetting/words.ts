import type { Paper, PaperStyle } from '../paper.ts'

export type Words = Readonly<Record<'page' | 'of' | 'contents' | 'fileNumber' | 'day', string>>

/** The fixed words on paper. */
export const WORDS: Readonly<Record<Paper['language'], Words>> = {
  de: { page: 'Seite', of: 'von', contents: 'Inhalt', fileNumber: 'Aktenzeichen', day: 'Datum' },
  en: { page: 'Page', of: 'of', contents: 'Contents', fileNumber: 'File number', day: 'Date' },
}

/** What stands above the title where the paper brings no label of its own. */
export const LABELS: Readonly<Record<Paper['language'], Readonly<Record<PaperStyle, string>>>> = {
  de: {
    concept: 'Konzept',
    memo: 'Vermerk',
    report: 'Bericht',
    pressRelease: 'Pressemitteilung',
    questionnaire: 'Fragebogen',
  },
  en: {
    concept: 'Concept',
    memo: 'Memo',
    report: 'Report',
    pressRelease: 'Press release',
    questionnaire: 'Questionnaire',
  },
}

/** How a figure and its table are called and numbered. */
export const COUNTED = {
  de: { figure: 'Abbildung', table: 'Tabelle', twin: 'Werte zu Abbildung' },
  en: { figure: 'Figure', table: 'Table', twin: 'Values of figure' },
} as const

/** What is drawn to be filled in, in words, for whoever does not see it. */
export const DRAWN = {
  de: {
    one: 'Kreis',
    several: 'Kästchen',
    number: 'Feld für eine Zahl',
    writing: 'Feld zum Schreiben',
    picture: 'Bild',
    lines: (count: number) => (count === 1 ? 'Schreiblinie' : `${count} Schreiblinien`),
    boxes: (count: number) => (count === 1 ? 'Kästchen' : `${count} Kästchen`),
  },
  en: {
    one: 'Circle',
    several: 'Box',
    number: 'Field for a number',
    writing: 'Field to write in',
    picture: 'Picture',
    lines: (count: number) => (count === 1 ? 'Line to write on' : `${count} lines to write on`),
    boxes: (count: number) => (count === 1 ? 'Box' : `${count} boxes`),
  },
} as const

/** An ISO day or instant as a day in words; anything else stays as it was typed. */
export function dayInWords(day: string, language: Paper['language']): string {
  const date = /^\d{4}-\d\d-\d\d/.test(day) ? new Date(`${day.slice(0, 10)}T12:00:00Z`) : undefined
  if (date === undefined || Number.isNaN(date.getTime())) return day
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}
