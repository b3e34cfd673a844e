import type { Text } from '@meinungsbild/questionnaire'
import { codingFor } from '../form-reading/coding.ts'
import { newCodes, newRowIds } from '../form-reading/ids.ts'
import { noteAt, type Asking } from './reading.ts'
import type { SourceAnswer, SourceRow } from './source.ts'
import { lineOf } from './words.ts'

/** An option, row or column under the name that it has here. */
export type Coded = {
  readonly theirs: string
  readonly ours: string
  readonly label: Text
  readonly row: SourceRow | undefined
}

/** Options with codes that our questionnaires accept; those that had to change are reported. */
export function codedOptions(
  list: readonly (SourceRow | SourceAnswer)[],
  asking: Asking,
  more: readonly string[] = [],
): readonly Coded[] {
  const take = newCodes()
  more.forEach(take)
  return coded(list, asking, take)
}

/** Rows, columns or scales with ids that our questionnaires accept; those that had to change are reported. */
export function codedRows(list: readonly SourceRow[], asking: Asking): readonly Coded[] {
  return coded(list, asking, newRowIds())
}

function coded(
  list: readonly (SourceRow | SourceAnswer)[],
  asking: Asking,
  take: (wanted: string) => string,
): readonly Coded[] {
  const all = list.map((one) => ({
    theirs: one.code,
    ours: take(one.code),
    label: lineOf(one.label, asking),
    row: 'relevance' in one ? one : undefined,
  }))
  const renamed = all.filter(({ theirs, ours }) => theirs !== ours)
  if (renamed.length > 0) {
    const pairs = renamed.map(({ theirs, ours }) => `${theirs} → ${ours}`).join(', ')
    noteAt(
      asking,
      'changed',
      `Diese Codes heißen hier anders: ${pairs}.`,
      `These codes are called otherwise here: ${pairs}.`,
    )
  }
  const bare = all.filter(({ label }) => label === undefined)
  if (bare.length > 0) {
    const codes = bare.map(({ theirs }) => theirs).join(', ')
    noteAt(
      asking,
      'changed',
      `Ohne Beschriftung waren: ${codes}. Eingesetzt wurde der Code.`,
      `Without a label were: ${codes}. The code was put instead.`,
    )
  }
  const { languages } = asking.reading.source
  return all.map(({ label, ...own }) => ({
    ...own,
    label:
      label ?? Object.fromEntries(languages.map((language) => [language, own.theirs || own.ours])),
  }))
}

/** Remembers under which names answers to this question come in expressions. */
export function keepCoding(list: readonly Coded[], { reading, id }: Asking): void {
  const coding = codingFor(list.map(({ theirs, ours }) => [theirs, ours] as const))
  if (coding !== undefined) reading.form.codings.set(id, coding)
}
