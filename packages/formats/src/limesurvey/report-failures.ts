import { note } from '../form-reading/form-reading.ts'
import type { ReportLine } from '../report.ts'
import type { Reading } from './reading.ts'

const roles: ReadonlyMap<string, readonly [de: string, en: string]> = new Map([
  ['relevance', ['Die Bedingung', 'The condition']],
  ['validation', ['Die Prüfung', 'The check']],
  ['em_validation_q', ['Die Prüfung', 'The check']],
  ['em_validation_sq', ['Die Prüfung der Felder', 'The check of the fields']],
  ['equation', ['Die Gleichung', 'The equation']],
  ['default', ['Die Vorbelegung', 'The value filled in beforehand']],
  ['quota', ['Die Quote', 'The quota']],
])

/** A line for each expression that is not carried over, with the reason. */
export function reportFailures({ form }: Reading): void {
  for (const [{ place, role, source }, reason] of form.failures) {
    const [word = role, row = ''] = role.split(' ', 2)
    const [de, en] = roles.get(word) ?? [word, word]
    const at = row === '' ? ['', ''] : [` von „${row}“`, ` of “${row}”`]
    note(
      form,
      'lost',
      place,
      `${de}${at[0]} „${shortened(source)}“ wurde nicht übernommen: ${reason['de']}`,
      `${en}${at[1]} “${shortened(source)}” was not carried over: ${reason['en']}`,
    )
  }
}

function shortened(source: string): string {
  const words = source.replace(/\s+/g, ' ')
  return words.length > 200 ? `${words.slice(0, 199)}…` : words
}

/** The same line for the same place only once. */
export function withoutRepeats(report: readonly ReportLine[]): readonly ReportLine[] {
  const seen = new Set<string>()
  return report.filter(({ kind, place, message }) => {
    const key = JSON.stringify([kind, place['de'], message['de']])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
