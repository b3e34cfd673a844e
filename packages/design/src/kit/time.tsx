import type { UiLanguage } from '../texts.ts'
import { useInterfaceLanguage } from '../staff/interface-language.ts'

const locales: Readonly<Record<UiLanguage, string>> = { de: 'de-DE', en: 'en-GB' }

/** A day in words: "3. Mai 2027". Takes an ISO date or instant; days are those of Germany. */
export function formatDay(day: string, language: UiLanguage): string {
  const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(day)
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: wholeDay ? 'UTC' : 'Europe/Berlin',
  }).format(new Date(day))
}

/** A day and a time of day in Germany: "3. Mai 2027, 14:05 Uhr". Takes an ISO instant. */
export function formatMoment(instant: string, language: UiLanguage): string {
  const time = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  }).format(new Date(instant))
  return `${formatDay(instant, language)}, ${time}${language === 'de' ? ' Uhr' : ''}`
}

export function Day({ day }: { readonly day: string }) {
  return <time dateTime={day}>{formatDay(day, useInterfaceLanguage())}</time>
}

export function Moment({ instant }: { readonly instant: string }) {
  return <time dateTime={instant}>{formatMoment(instant, useInterfaceLanguage())}</time>
}
