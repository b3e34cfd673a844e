import { uiLanguage } from '../texts.ts'

const formats = {
  de: new Intl.DateTimeFormat('de-DE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }),
}

/** An instant (ISO 8601) as the clock on a German wall shows it: `1. Dezember 2026 um 18:00`. */
export function momentInWords(instant: string, language: string): string {
  return formats[uiLanguage(language)].format(new Date(instant))
}
