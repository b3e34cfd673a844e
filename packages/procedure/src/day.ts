/** The calendar day (UTC) of an instant: `2026-09-15`. */
export function dayOf(at: string): string {
  return at.slice(0, 10)
}

/** The calendar day (UTC) so many days after an instant. */
export function daysAfter(at: string, days: number): string {
  return dayOf(new Date(new Date(at).getTime() + days * 86_400_000).toISOString())
}

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** Whether a text is an instant in ISO 8601 with its zone. */
export function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
    isDay(text.slice(0, 10)) &&
    !Number.isNaN(new Date(text).getTime())
  )
}

/** Whether a due date is over at an instant: from the day after on. Without an instant, no. */
export function isOver(due: string | undefined, at: string | undefined): boolean {
  return due !== undefined && at !== undefined && dayOf(at) > due
}

/** A day as sentences print it: `15.09.2026` in German, `2026-09-15` in English. */
export function printDay(day: string, language: 'de' | 'en'): string {
  if (language === 'en') return day
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}.${month}.${year}`
}

/** An instant as sentences print it: `15.09.2026, 08:00 Uhr (UTC)`. */
export function printInstant(at: string, language: 'de' | 'en'): string {
  const utc = new Date(at).toISOString()
  const time = utc.slice(11, 16)
  const day = printDay(dayOf(utc), language)
  return language === 'de' ? `${day}, ${time} Uhr (UTC)` : `${day}, ${time} (UTC)`
}
