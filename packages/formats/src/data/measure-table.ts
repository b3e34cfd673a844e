import { missingKinds } from '@meinungsbild/questionnaire'
import {
  answered,
  type Batch,
  type BatchColumn,
  type DataSource,
  type DataTable,
  type DataVariable,
  type DateUnit,
  type TextSize,
} from './data-table.ts'
import { missingCodes, newTakenCodes, type TakenCodes } from './missing-codes.ts'

/**
 * Reads the rows once: counts them, measures texts, finds codes for missing values that nobody answered. Writers read them
 * once more and hold one batch at a time. Throws where the source breaks its word, so that writers need not look.
 */
export async function measureTable(source: DataSource): Promise<DataTable> {
  const taken = newTakenCodes()
  const gauges = source.variables.map((variable) => gaugeOf(variable, taken))
  let rowCount = 0
  for await (const batch of source.batches()) {
    if (batch.columns.length !== gauges.length) {
      throw new RangeError(`${batch.columns.length} columns for ${gauges.length} variables`)
    }
    for (const [index, gauge] of gauges.entries()) {
      const column = batch.columns[index]
      if (column !== undefined) gauge.add(column, batch.length)
    }
    rowCount += batch.length
  }
  return {
    ...source,
    rowCount,
    missingCodes: missingCodes(taken),
    textSizes: gauges.map(({ size }) => size()),
  }
}

/** The rows of a table, once more. Throws if they have become more or fewer. */
export async function* batchesOf(table: DataTable): AsyncGenerator<Batch, void, undefined> {
  let rows = 0
  for await (const batch of table.batches()) {
    rows += batch.length
    if (rows > table.rowCount) break
    yield batch
  }
  if (rows !== table.rowCount) {
    throw new RangeError(`${table.rowCount} rows were measured, ${rows} came after that`)
  }
}

/** Looks at the cells of one variable. */
type Gauge = {
  add(column: BatchColumn, length: number): void
  size(): TextSize | undefined
}

function gaugeOf(variable: DataVariable, taken: TakenCodes): Gauge {
  const { name } = variable
  const fails = (what: string) => new RangeError(`Variable ${name}: ${what}`)
  let longest = 0
  let total = 0
  const isFit = fitnessOf(variable)
  if (variable.kind === 'code') for (const { value } of variable.categories) taken.add(value)
  return {
    add(column, length) {
      const { states, values } = column
      if (states.length !== length || values.length !== length) {
        throw fails(`${values.length} values and ${states.length} states in a batch of ${length}`)
      }
      for (let row = 0; row < length; row += 1) {
        const state = states[row] ?? 0
        if (state > missingKinds.length) throw fails(`unknown state ${state}`)
        if (state !== answered) continue
        const value = values[row]
        if (!isFit(value)) throw fails(`${JSON.stringify(value)} does not belong there`)
        if (variable.kind === 'number' && typeof value === 'number') taken.add(value)
        if (variable.kind === 'text' && typeof value === 'string') {
          const bytes = Buffer.byteLength(value)
          longest = Math.max(longest, bytes)
          total += bytes
        }
      }
    },
    size: () => (variable.kind === 'text' ? { longest, total } : undefined),
  }
}

function fitnessOf(variable: DataVariable): (value: string | number | undefined) => boolean {
  switch (variable.kind) {
    case 'code': {
      const { length } = variable.categories
      return (value) =>
        typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length
    }
    case 'number':
      return (value) => Number.isFinite(value)
    case 'text':
      return (value) => typeof value === 'string'
    case 'date': {
      const pattern = datePatterns[variable.unit]
      return (value) => typeof value === 'string' && pattern.test(value)
    }
    default:
      variable satisfies never
      throw new TypeError('A variable of unknown kind was given')
  }
}

const datePatterns: Readonly<Record<DateUnit, RegExp>> = {
  day: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  month: /^\d{4}-(?:0[1-9]|1[0-2])$/,
  time: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
}
