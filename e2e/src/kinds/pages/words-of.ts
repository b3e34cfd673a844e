import type { Text } from '@meinungsbild/questionnaire'

/** Words of the survey, which is in German only. */
export function de(words: string): Text {
  return { de: words }
}

/** Options by their codes. */
export function labelled(options: Readonly<Record<string, string>>) {
  return Object.entries(options).map(([code, words]) => ({ code, label: de(words) }))
}

/** Rows by their ids. */
export function rowsOf(rows: Readonly<Record<string, string>>) {
  return Object.entries(rows).map(([id, words]) => ({ id, label: de(words) }))
}

/** Points of a scale from 1 upwards. */
export function pointsOf(...labels: readonly string[]) {
  return labels.map((words, index) => ({
    code: String(index + 1),
    label: de(words),
    value: index + 1,
  }))
}
