import {
  missingKinds,
  type Questionnaire,
  type Variable,
  variables,
} from '@meinungsbild/questionnaire'
import { makeCodes, type Codes } from './codes.ts'
import type { Column } from './column.ts'
import { makeDataset, type Dataset } from './dataset.ts'
import { formatVersion, names, type ColumnFacts, type Facts } from './encode-dataset.ts'

export type DecodedDataset =
  | { readonly ok: true; readonly dataset: Dataset }
  /** `otherVersion`: written by another version of this program. `damaged`: something is missing or of another length. */
  | { readonly ok: false; readonly code: 'otherVersion' | 'otherQuestionnaire' | 'damaged' }

/** Reads what `encodeDataset` wrote. The arrays are looked at where they lie and must not be changed afterwards. */
export function decodeDataset(
  questionnaire: Questionnaire,
  questionnaireHash: string,
  written: ReadonlyMap<string, Uint8Array>,
): DecodedDataset {
  const facts = readFacts(written)
  if (facts === undefined) return { ok: false, code: 'damaged' }
  if (facts.version !== formatVersion) return { ok: false, code: 'otherVersion' }
  if (facts.questionnaire !== questionnaireHash) return { ok: false, code: 'otherQuestionnaire' }
  const { size, traces } = facts
  const read = (name: string) => aligned(written.get(name) ?? new Uint8Array())
  const recordKeys = codesAt(read(names.keys), 0, size, 2 ** 32)
  const strata = codesAt(read(names.strata), 0, size, facts.strata.length)
  const channels = codesAt(read(names.channels), 0, size, facts.channels.length)
  const days = codesAt(read(names.days), 0, size, facts.days.length)
  const columns = new Map<string, Column>()
  for (const variable of variables(questionnaire)) {
    const own = facts.columns[variable.id]
    const column = own && columnAt(read(variable.id), variable, size, own)
    if (column === undefined) return { ok: false, code: 'damaged' }
    columns.set(variable.id, column)
  }
  if (!(recordKeys instanceof Uint32Array)) return { ok: false, code: 'damaged' }
  if (strata === undefined || channels === undefined || days === undefined)
    return { ok: false, code: 'damaged' }
  const dataset = makeDataset(questionnaire, size, new Map(facts.endings), {
    columns,
    recordKeys,
    strata: { values: facts.strata, codes: strata },
    channels: { values: facts.channels, codes: channels },
    days: { values: facts.days, codes: days },
    paces: new Map(facts.paces),
    traces,
  })
  return { ok: true, dataset }
}

/** Undefined for what is no JSON. What is, we wrote. */
function readFacts(written: ReadonlyMap<string, Uint8Array>): Facts | undefined {
  const bytes = aligned(written.get(names.facts) ?? new Uint8Array())
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1)
  try {
    return JSON.parse(Array.from(units, (unit) => String.fromCharCode(unit)).join('')) as Facts
  } catch {
    return undefined
  }
}

/** The column in these bytes; undefined if they are more or fewer than it takes. */
function columnAt(
  bytes: Uint8Array,
  variable: Variable,
  size: number,
  { unfit, numbers }: ColumnFacts,
): Column | undefined {
  const codesOf = (values: number, from = 0) =>
    codesAt(bytes, from, size, values + missingKinds.length)
  switch (variable.measure) {
    case 'nominal':
    case 'ordinal': {
      const codes = codesOf(variable.categories.length)
      return codes && { kind: 'coded', variable, unfit, codes }
    }
    case 'multiple': {
      const words = Math.ceil(size / 32)
      const masks = variable.categories.length + missingKinds.length
      if (bytes.length !== masks * words * 4) return undefined
      const maskAt = (position: number) =>
        new Uint32Array(bytes.buffer, bytes.byteOffset + position * words * 4, words)
      return {
        kind: 'set',
        variable,
        unfit,
        masks: Array.from({ length: masks }, (_, position) => maskAt(position)),
      }
    }
    case 'metric': {
      const codes = codesOf(numbers, numbers * 8)
      if (codes === undefined) return undefined
      const all = new Float64Array(bytes.buffer, bytes.byteOffset, numbers)
      return { kind: 'numbers', variable, unfit, codes, numbers: all }
    }
    case 'text':
    case 'date': {
      const codes = codesOf(1)
      return codes && { kind: 'texts', variable, unfit, codes }
    }
    default:
      return variable.measure satisfies never
  }
}

/** The codes from byte `from` to the end, if these are exactly `size` of the width that so many positions need. */
function codesAt(
  { buffer, byteOffset, byteLength }: Uint8Array,
  from: number,
  size: number,
  positions: number,
): Codes | undefined {
  const { BYTES_PER_ELEMENT: width } = makeCodes(0, positions)
  if (byteLength - from !== size * width) return undefined
  const start = byteOffset + from
  if (width === 1) return new Uint8Array(buffer, start, size)
  return width === 2 ? new Uint16Array(buffer, start, size) : new Uint32Array(buffer, start, size)
}

/** The same bytes where arrays of wide numbers may begin. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
}
