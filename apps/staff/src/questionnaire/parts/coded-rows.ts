import type { Text } from '@meinungsbild/questionnaire'
import type { FormReading } from './form-reading.ts'
import { filledRows } from './rows.ts'
import { line, readText, writeText } from './text-fields.ts'

/** What an entry of a list is told apart by: a code (options, points, areas) or an id (rows, columns, scales). */
export type ListKey = 'code' | 'id'

/** How the entries of the list at this path are called. */
export function keyOf(list: string): ListKey {
  return /(^|\.)(rows|columns|scales|endings|quotas|variants)$/.test(list) ? 'id' : 'code'
}

/** An entry of a list as it was typed. `before` is the saved one that it was made from. */
export type CodedRow<Before> = {
  readonly row: number
  readonly name: string
  readonly label: Text
  readonly before: Before | undefined
}

type Named = { readonly label?: Text } & ({ readonly code: string } | { readonly id: string })

/**
 * Reads the entries of a list that bear a code or words. One without a code is given a number as one; one whose code has
 * changed is noted as renamed.
 */
export function readCodedRows<Before extends Named>(
  reading: FormReading,
  list: string,
  saved: readonly Before[],
  words = 'label',
): readonly CodedRow<Before>[] {
  const { form, languages } = reading
  const key = keyOf(list)
  const rows = filledRows(form, list)
  const typed = (row: number, field: string) => line(form, `${list}.${row}.${field}`)
  const taken = new Set(rows.map((row) => typed(row, key)).filter(Boolean))
  const names = new Map<string, string>()
  const read = rows.flatMap((row) => {
    const was = typed(row, 'was') || typed(row, key)
    const before = saved.find((each) => nameOf(each) === was)
    const label = readText(form, `${list}.${row}.${words}`, languages, before?.label)
    if (typed(row, key) === '' && !languages.some((language) => label[language])) return []
    const name = nameOfRow(reading, before, typed(row, key)) || freeCode(taken)
    taken.add(name)
    if (before !== undefined && was !== name) names.set(was, name)
    return [{ row, name, label, before }]
  })
  if (names.size > 0) reading.renamed.set(list, names)
  return read
}

/** Puts code, words and what the code was when the form came into the form. */
export function writeCodedRows(
  { form, languages }: Pick<FormReading, 'form' | 'languages'>,
  list: string,
  entries: readonly Named[],
): void {
  for (const [row, entry] of entries.entries()) {
    const name = nameOf(entry)
    form.set(`${list}.${row}.was`, name)
    form.set(`${list}.${row}.${keyOf(list)}`, name)
    writeText(form, `${list}.${row}.label`, entry.label, languages)
  }
}

function nameOfRow({ mayRename }: FormReading, before: Named | undefined, typed: string): string {
  return mayRename || before === undefined ? typed : nameOf(before)
}

function nameOf(entry: Named): string {
  return 'code' in entry ? entry.code : entry.id
}

/** A code for a row that has none: the smallest number that no row bears. */
function freeCode(taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(String(number))) number += 1
  return String(number)
}
