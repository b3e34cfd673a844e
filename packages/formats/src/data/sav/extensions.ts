import type { DataTable } from '../data-table.ts'
import { measureOf } from '../describe-table.ts'
import type { Bytes } from './bytes.ts'
import { extension, sized, textExtension } from './record.ts'
import { declaredTexts, isShort, missingText, type SavVariable } from './sav-variable.ts'
import { writeLongLabels } from './value-labels.ts'
import { longestLabel } from './variable-records.ts'
import { withinBytes } from './within-bytes.ts'

/** The records of later versions, in the order of their numbers. */
export function writeExtensions(
  bytes: Bytes,
  table: DataTable,
  variables: readonly SavVariable[],
): void {
  extension(bytes, 3, 4, writeMachine)
  extension(bytes, 4, 8, writeSpecialNumbers)
  textExtension(bytes, 7, responseSets(table, variables))
  extension(bytes, 11, 4, (data) => writeDisplay(data, variables))
  textExtension(bytes, 13, longNames(variables))
  textExtension(bytes, 14, veryLongStrings(variables))
  extension(bytes, 16, 8, (data) => {
    data.int64(1)
    data.int64(table.rowCount)
  })
  textExtension(bytes, 18, variables.map(attributes).join('/'))
  textExtension(bytes, 20, 'UTF-8')
  extension(bytes, 21, 1, (data) => {
    for (const own of variables) writeLongLabels(data, table, own)
  })
  extension(bytes, 22, 1, (data) => {
    for (const own of variables) writeLongMissing(data, table, own)
  })
}

function writeMachine(data: Bytes): void {
  const spssVersion = [20, 0, 0]
  const anyMachine = -1
  const ieee754 = 1
  const compression = 1
  const littleEndian = 2
  const utf8 = 65_001
  const fields = [...spssVersion, anyMachine, ieee754, compression, littleEndian, utf8]
  for (const field of fields) data.int32(field)
}

/** System-missing, HIGHEST and LOWEST, which is the number after the lowest. */
function writeSpecialNumbers(data: Bytes): void {
  for (const number of [-Number.MAX_VALUE, Number.MAX_VALUE, -1.7976931348623155e308])
    data.float64(number)
}

/** Sets of variables that are 1 where an option was chosen, labelled by their variables (MDGROUP). */
function responseSets({ sets }: DataTable, variables: readonly SavVariable[]): string {
  const names = new Map(variables.map((own) => [own.variable.name, firstName(own).toLowerCase()]))
  return sets
    .map((set) => {
      const label = withinBytes(set.label, longestLabel)
      const members = set.variables.map((name) => names.get(name)).join(' ')
      return `$${set.name}=D1 1 ${Buffer.byteLength(label)} ${label} ${members}\n`
    })
    .join('')
}

const measures = { nominal: 1, ordinal: 2, metric: 3 } as const
const alignments = { left: 0, right: 1 } as const

function writeDisplay(data: Bytes, variables: readonly SavVariable[]): void {
  for (const { variable, segments } of variables) {
    for (const { width } of segments) {
      data.int32(measures[measureOf(variable)])
      data.int32(Math.min(Math.max(width, 8), 32))
      data.int32(width === 0 ? alignments.right : alignments.left)
    }
  }
}

function longNames(variables: readonly SavVariable[]): string {
  return variables.map((own) => `${firstName(own)}=${own.variable.name}`).join('\t')
}

function veryLongStrings(variables: readonly SavVariable[]): string {
  return variables
    .filter(({ segments }) => segments.length > 1)
    .map((own) => `${firstName(own)}=${String(own.width).padStart(5, '0')}\0\t`)
    .join('')
}

/** What the questionnaire calls a variable, and its categories where the file has other numbers for them. */
function attributes({ variable }: SavVariable): string {
  const categories = variable.kind === 'code' ? variable.categories : []
  const codes = categories
    .filter(({ value, code }) => String(value) !== code)
    .map(({ value, code }) => attributeValue(`${value}=${code}`))
  const own = `${variable.name}:Kennung(${attributeValue(variable.id)})`
  return codes.length === 0 ? own : `${own}Codes(${codes.join('')})`
}

function attributeValue(text: string): string {
  return `'${text.replaceAll('\n', ' ')}'\n`
}

/** Missing values of strings of more than eight bytes. PSPP reads more than one of them from version 2 on. */
function writeLongMissing(data: Bytes, table: DataTable, { variable, width }: SavVariable): void {
  const kinds = declaredTexts(variable)
  if (kinds.length === 0 || isShort(width)) return
  sized(data, variable.name)
  data.raw(Uint8Array.of(kinds.length))
  data.int32(8)
  for (const kind of kinds) data.padded(missingText(table, kind), 8)
}

function firstName({ segments }: SavVariable): string {
  return segments[0]?.shortName ?? ''
}
