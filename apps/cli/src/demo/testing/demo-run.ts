import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The papers that `meinungsbild demo` writes, in the order of the procedure. */
export const paperFiles = [
  '01-grobkonzept.pdf',
  '02-werkzeugpruefung.pdf',
  '03-protokoll.pdf',
  '04-vermerk-grobkonzept.pdf',
  '05-feinkonzept.pdf',
  '06-vermerk-feinkonzept.pdf',
  '07-ergebnisbericht.pdf',
  '08-vermerk-ergebnisse.pdf',
  '09-pressemitteilung.pdf',
  '10-schlussvermerk.pdf',
]

type Figure = { readonly value: number }
type Secret = { readonly kind: 'withheld' }
type Results = {
  readonly participants: Figure
  readonly variables: readonly {
    readonly variable: { readonly id: string }
    readonly base?: Figure
    readonly categories?: readonly {
      readonly category: { readonly code: string }
      readonly count: Figure | Secret
    }[]
  }[]
}

/** What `ergebnisse.json` shows: the participants, and of a question with answers to choose how often each was chosen. */
export function shownResults(output: string) {
  const results: Results = JSON.parse(readFileSync(join(output, 'ergebnisse.json'), 'utf8'))
  return {
    participants: results.participants.value,
    /** Which of these counts are shown otherwise, and which of one or two are shown at all. */
    wrong(id: string, counted: Readonly<Record<string, number>>): readonly string[] {
      const found = results.variables.find(({ variable }) => variable.id === id)
      if (found?.categories === undefined) throw new Error(`The results have no ${id}.`)
      return found.categories.flatMap(({ category: { code }, count }) => {
        if (!('value' in count)) return []
        const isSmall = count.value === 1 || count.value === 2
        return count.value === (counted[code] ?? 0) && !isSmall ? [] : [`${code}: ${count.value}`]
      })
    },
  }
}

/** How a PDF file begins. */
export function firstBytes(file: string): string {
  return readFileSync(file).subarray(0, 5).toString('latin1')
}
