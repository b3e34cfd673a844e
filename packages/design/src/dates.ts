import type { UiLanguage } from './texts.ts'

const locales: Readonly<Record<UiLanguage, string>> = { de: 'de-DE', en: 'en-GB' }

/** A day in words: "3. Mai 2027". Takes an ISO date or instant; days are those of Germany. What is no date is shown as it is. */
export function formatDay(day: string, language: UiLanguage): string {
  const date = new Date(day)
  if (Number.isNaN(date.getTime())) return day
  const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(day)
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: wholeDay ? 'UTC' : 'Europe/Berlin',
  }).format(date)
}

/** A day and a time of day in Germany: "3. Mai 2027, 14:05 Uhr". Takes an ISO instant. */
export function formatMoment(instant: string, language: UiLanguage): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  const time = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  }).format(date)
  return `${formatDay(instant, language)}, ${time}${language === 'de' ? ' Uhr' : ''}`
}

/**
 * The end of something that lasts until before an instant. Midnight is told as the end of the day that it ends
 * ("21. Dezember 2026, 24:00 Uhr"), because nobody reads "22. Dezember, 00:00 Uhr" as "the 21st still counts".
 */
export function formatEnd(instant: string, language: UiLanguage): string {
  const shown = formatMoment(instant, language)
  const midnight = language === 'de' ? ', 00:00 Uhr' : ', 00:00'
  if (!shown.endsWith(midnight)) return shown
  const dayBefore = new Date(new Date(instant).getTime() - 1).toISOString()
  return `${formatDay(dayBefore, language)}${midnight.replace('00:00', '24:00')}`
}
