import { inLanguage, type Question, type Text } from '@meinungsbild/questionnaire'

type Coded = { readonly code: string; readonly label: Text }

/** The code that a cell means: by code, else by label in any language. Undefined if none. */
export function codeIn(cell: string, list: readonly Coded[]): string | undefined {
  const own = list.find(({ code }) => code === cell)
  if (own !== undefined) return own.code
  const words = tidy(cell)
  const labelled = list.filter(({ label }) =>
    Object.keys(label).some((language) => tidy(inLanguage(label, language)) === words),
  )
  return labelled.length === 1 ? labelled[0]?.code : undefined
}

/** What can be chosen in one column of a question. */
export function codesOf(question: Question, column?: string): readonly Coded[] {
  switch (question.kind) {
    case 'singleChoice':
    case 'hidden':
    case 'ranking':
      return question.options
    case 'place':
      return question.areas
    case 'scale':
    case 'matrix':
      return question.points
    case 'dualMatrix':
      return question.scales.find(({ id }) => id === column)?.points ?? []
    case 'rating':
    case 'differential':
      return numbered(1, question.steps)
    case 'recommendation':
      return numbered(0, 10)
    case 'yesNo':
      return [...yesAndNo]
    default:
      return []
  }
}

const yesAndNo: readonly Coded[] = [
  { code: 'yes', label: { de: 'Ja', en: 'Yes', x: 'Y' } },
  { code: 'no', label: { de: 'Nein', en: 'No', x: 'N' } },
]

function numbered(first: number, last: number): readonly Coded[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    code: String(first + index),
    label: {},
  }))
}

/** Whether a box was ticked: `Y` or `1`, or the word in an export of labels. Undefined if the cell says neither. */
export function isTicked(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase()
  if (['y', '1', 'yes', 'ja', 'oui', 'sí', 'sì'].includes(word)) return true
  return ['', '0', 'n', 'no', 'nein', 'non'].includes(word) ? false : undefined
}

/** A number as databases and spreadsheets write it: `5.0000000000`, `3,5`. */
export function numberIn(cell: string): number | undefined {
  const text = cell.trim().replace(',', '.')
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** A day, month or time of day in a column for dates: `2026-11-22 07:30:00`. */
export function momentIn(cell: string, kind: 'date' | 'month' | 'time'): string | undefined {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(?::\d\d)?)?$/.exec(cell.trim()) ?? []
  switch (kind) {
    case 'date':
      return day
    case 'month':
      return day?.slice(0, 7)
    case 'time':
      return time ?? /^\d\d:\d\d/.exec(cell.trim())?.[0]
    default:
      return kind satisfies never
  }
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase()
}
