import type { Csv } from '../csv/read-csv.ts'

/** What the codebook of a data file says about one column. */
export type CodebookEntry = {
  readonly column: string
  /** "Question / row" or the text of either. */
  readonly text: string
  /** Label by code, where choices are written as "Ja (1), Nein (2)". */
  readonly labels: ReadonlyMap<string, string>
}

/** Reads a table whose first columns are: name of the column, text of the question, choices (may be missing). */
export function readCodebook(csv: Csv): ReadonlyMap<string, CodebookEntry> {
  return new Map(
    csv.rows.flatMap(([column = '', text = '', choices = '']) => {
      const name = column.trim()
      return name === ''
        ? []
        : [[name, { column: name, text: text.trim(), labels: labelsOf(choices) }]]
    }),
  )
}

/** A label may hold commas and brackets of its own; what ends a choice is a code in brackets before a comma or the end. */
function labelsOf(choices: string): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const [, label = '', code = ''] of choices.matchAll(
    /\s*(.+?)\s*\((-?[\w.]+)\)\s*(?:,|;|$)/g,
  )) {
    labels.set(code, label)
  }
  return labels
}
