import { catalogueOf, type Language } from './text.ts'

const iso = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const marked = /^(\d{1,2})(?: ?[:.] ?(\d\d)(?: ?uhr)?| ?uhr(?: ?(\d{1,2}))?)$/i
const unmarked = /^(\d{1,2})(\d\d)$/
const halved = /^(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\.?$/i

/**
 * Reads a time of day as people write it: `7:30`, `07.30`, `0730`, `7 Uhr 30`, `7 Uhr`, `7.30 pm`. The result has the
 * form `07:30`; undefined if there is no such time. A number alone is none: `7` may be the number of hours.
 */
export function readTime(input: string): string | undefined {
  const [, halfHour, halfMinute = '0', half] = halved.exec(input) ?? []
  if (halfHour !== undefined && half !== undefined) {
    const hour = Number(halfHour)
    if (hour < 1 || hour > 12) return undefined
    return timeOf((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), halfMinute)
  }
  const [, hour, minute, afterWord] = marked.exec(input) ?? unmarked.exec(input) ?? []
  return hour === undefined ? undefined : timeOf(Number(hour), minute ?? afterWord ?? '0')
}

/** Whether `text` has the form `07:30` and is between 00:00 and 23:59. */
export function isTime(text: string): boolean {
  return iso.test(text)
}

/** A time of day as the language writes it: 07:30 Uhr in German, 07:30 in English. */
export function formatTime(time: string, language: Language): string {
  return catalogueOf(language) === 'de' ? `${time} Uhr` : time
}

function timeOf(hour: number, minute: string): string | undefined {
  const candidate = `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}`
  return isTime(candidate) ? candidate : undefined
}
