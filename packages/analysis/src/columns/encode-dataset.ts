import type { Pace } from '@meinungsbild/questionnaire'
import type { Column } from './column.ts'
import { contentsOf, type Dataset } from './dataset.ts'
import type { Traces } from '../manipulation/traces.ts'

/** To be raised whenever the bytes, or what they mean, become others: older ones are then refused and made anew. */
export const formatVersion = 2

/** Names beside those of variables, which never begin with `~`. */
export const names = {
  facts: '~facts',
  keys: '~keys',
  strata: '~strata',
  channels: '~channels',
  days: '~days',
} as const

/** All but the columns themselves, as JSON. */
export type Facts = {
  readonly version: number
  /** Hash of the questionnaire whose columns these are. */
  readonly questionnaire: string
  readonly size: number
  readonly endings: readonly (readonly [ending: string, count: number])[]
  readonly paces: readonly (readonly [pace: Pace, count: number])[]
  readonly traces: Traces
  readonly strata: readonly string[]
  readonly channels: readonly string[]
  readonly days: readonly string[]
  readonly columns: Readonly<Record<string, ColumnFacts>>
}

/** `numbers`: how many different ones stand before the codes; 0 in columns of other kinds. */
export type ColumnFacts = { readonly unfit: number; readonly numbers: number }

/**
 * A dataset as bytes by name: the bare arrays of each column, and beside them the facts. `questionnaireHash` binds them to
 * the questionnaire that says what they mean. Byte order is that of the machine; they are not for carrying around.
 */
export function encodeDataset(
  dataset: Dataset,
  questionnaireHash: string,
): ReadonlyMap<string, Uint8Array> {
  const { columns, recordKeys, strata, channels, days, paces, traces } = contentsOf(dataset)
  const facts: Facts = {
    version: formatVersion,
    questionnaire: questionnaireHash,
    size: dataset.size,
    endings: [...dataset.endings],
    paces: [...paces],
    traces,
    strata: strata.values,
    channels: channels.values,
    days: days.values,
    columns: Object.fromEntries(Array.from(columns, ([id, column]) => [id, factsOf(column)])),
  }
  return new Map([
    [names.facts, bytesOfText(JSON.stringify(facts))],
    [names.keys, joined([recordKeys])],
    [names.strata, joined([strata.codes])],
    [names.channels, joined([channels.codes])],
    [names.days, joined([days.codes])],
    ...Array.from(columns, ([id, column]) => [id, joined(arraysOf(column))] as const),
  ])
}

function factsOf(column: Column): ColumnFacts {
  return { unfit: column.unfit, numbers: column.kind === 'numbers' ? column.numbers.length : 0 }
}

function arraysOf(column: Column): readonly ArrayBufferView[] {
  switch (column.kind) {
    case 'set':
      return column.masks
    case 'numbers':
      return [column.numbers, column.codes]
    case 'coded':
    case 'texts':
      return [column.codes]
    default:
      return column satisfies never
  }
}

function joined(arrays: readonly ArrayBufferView[]): Uint8Array {
  const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let from = 0
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), from)
    from += byteLength
  }
  return bytes
}

/** Two bytes for each UTF-16 unit. */
function bytesOfText(text: string): Uint8Array {
  return joined([Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))])
}
