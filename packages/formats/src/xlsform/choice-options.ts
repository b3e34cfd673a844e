import type { Option } from '@meinungsbild/questionnaire'
import { codingFor, type Coding } from '../form-reading/coding.ts'
import { newCodes } from '../form-reading/ids.ts'
import { newScope, resolverIn } from './names.ts'
import { cellOf, type SheetRecord } from './records.ts'
import { labelOf } from './texts.ts'
import type { XlsReading } from './xls-reading.ts'

/** A list of the sheet `choices`, ready for questions. */
export type Choices = {
  readonly options: readonly Option[]
  /** The row of each option, in the same order. */
  readonly records: readonly SheetRecord[]
  readonly coding: (isList: boolean) => Coding | undefined
}

const known = new WeakMap<XlsReading, Map<string, Choices>>()

/** More can neither be looked through nor filtered. */
const mostChoices = 5_000

/** The choices of a list; many questions share one. Undefined if the form has no such list, or it is too long. */
export function choicesOf(list: string, reading: XlsReading): Choices | undefined {
  const records = reading.lists.get(list)
  if (records === undefined || records.length > mostChoices) return undefined
  const read = known.get(reading) ?? new Map<string, Choices>()
  known.set(reading, read)
  const before = read.get(list)
  if (before !== undefined) return before
  const takeCode = newCodes()
  const names = resolverIn(newScope(), reading.names)
  const options = records.map((record): Option => {
    const name = cellOf(record, 'name')
    const row = { record, name, type: { kind: 'data' } } as const
    return { code: takeCode(name), label: labelOf(row, names, reading) }
  })
  const pairs = records.map(
    (record, index) => [cellOf(record, 'name'), options[index]?.code ?? ''] as const,
  )
  const choices = { options, records, coding: (isList: boolean) => codingFor(pairs, isList) }
  read.set(list, choices)
  return choices
}
