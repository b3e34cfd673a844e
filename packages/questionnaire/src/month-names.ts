import { catalogueOf, type Language } from './text.ts'

const names = { de: namesIn('de'), en: namesIn('en') }

/** What the month (1 to 12) is called. */
export function monthName(month: number, language: Language): string {
  return names[catalogueOf(language)][month - 1] ?? String(month)
}

/**
 * The two digits of the month that `text` names: by its number, or in German or English by at least three letters of its
 * name (`Sept.`). `00` if it names none.
 */
export function monthDigits(text: string): string {
  return (/^\d/.test(text) ? text : String(numberOf(text))).padStart(2, '0')
}

function numberOf(word: string): number {
  const start = word.toLowerCase().replace('.', '').replace('mae', 'mä')
  if (start.length < 3) return 0
  const find = (list: readonly string[]) =>
    list.findIndex((name) => name.toLowerCase().startsWith(start)) + 1
  return find(names.de) || find(names.en)
}

// @__NO_SIDE_EFFECTS__
function namesIn(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)))
}
