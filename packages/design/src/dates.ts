import type { UiLanguage } from './texts.ts'

/** Making one takes a hundred times as long as using it, and pages show hundreds of days. */
const formatters = { de: formattersOf('de-DE'), en: formattersOf('en-GB') }

function formattersOf(locale: string) {
  const germany = { timeZone: 'Europe/Berlin' }
  return {
    wholeDay: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    dayOfInstant: new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...germany }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...germany }),
  }
}

/** A day in words: "3. Mai 2027". Takes an ISO date or instant; days are those of Germany. What is no date is shown as it is. */
export function formatDay(day: string, language: UiLanguage): string {
  const date = new Date(day)
  if (Number.isNaN(date.getTime())) return day
  const { wholeDay, dayOfInstant } = formatters[language]
  return (/^\d{4}-\d{2}-\d{2}$/.test(day) ? wholeDay : dayOfInstant).format(date)
}

/** A day and a time of day in Germany: "3. Mai 2027, 14:05 Uhr". Takes an ISO instant. */
export function formatMoment(instant: string, language: UiLanguage): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  const time = formatters[language].time.format(date)
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
