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
