import { positionsIn, valuesIn, type Column } from './column.ts'
import { contentsOf, type Dataset } from './dataset.ts'
import { maskOfCodes } from './mask-of-codes.ts'
import { complement, everybody, intersection, nobody, union, type Mask } from './mask.ts'

/** Who is meant (Filter). Who gave no value to a variable has none of its categories and is between no numbers. */
export type Condition =
  /** Has at least one of these categories. */
  | { readonly kind: 'anyOf'; readonly variable: string; readonly codes: readonly string[] }
  /** Gave a number from `from` to `to`, both included. */
  | {
      readonly kind: 'between'
      readonly variable: string
      readonly from: number
      readonly to: number
    }
  /** Of no condition: everybody. */
  | { readonly kind: 'and'; readonly of: readonly Condition[] }
  /** Of no condition: nobody. */
  | { readonly kind: 'or'; readonly of: readonly Condition[] }
  /** Everybody else, those without a value among them. */
  | { readonly kind: 'not'; readonly of: Condition }

export type FoundMask =
  | { readonly ok: true; readonly mask: Mask }
  /** `notComputable`: categories of a column of numbers, or the other way round. */
  | {
      readonly ok: false
      readonly code: 'unknownVariable' | 'unknownCode' | 'notComputable'
      readonly variable: string
    }

/** Those of a dataset who are meant; one part that is refused refuses the whole. */
export function maskOf(dataset: Dataset, condition: Condition): FoundMask {
  const { size } = dataset
  switch (condition.kind) {
    case 'anyOf':
    case 'between': {
      const { variable } = condition
      const column = contentsOf(dataset).columns.get(variable)
      if (column === undefined) return { ok: false, code: 'unknownVariable', variable }
      return condition.kind === 'anyOf'
        ? havingAny(column, condition.codes)
        : lyingBetween(column, condition.from, condition.to)
    }
    case 'and':
    case 'or': {
      const masks: Mask[] = [condition.kind === 'and' ? everybody(size) : nobody(size)]
      for (const part of condition.of) {
        const found = maskOf(dataset, part)
        if (!found.ok) return found
        masks.push(found.mask)
      }
      return {
        ok: true,
        mask: condition.kind === 'and' ? masks.reduce(intersection) : union(masks),
      }
    }
    case 'not': {
      const found = maskOf(dataset, condition.of)
      return found.ok ? { ok: true, mask: complement(found.mask, size) } : found
    }
    default:
      return condition satisfies never
  }
}

function havingAny(column: Column, codes: readonly string[]): FoundMask {
  const { id: variable, categories } = column.variable
  if (column.kind !== 'coded' && column.kind !== 'set')
    return { ok: false, code: 'notComputable', variable }
  const known = new Map(categories.map(({ code }, position) => [code, position]))
  const wanted = new Uint8Array(positionsIn(column))
  for (const code of codes) {
    const position = known.get(code)
    if (position === undefined) return { ok: false, code: 'unknownCode', variable }
    wanted[position] = 1
  }
  return { ok: true, mask: maskAt(column, wanted) }
}

function maskAt(column: Extract<Column, { kind: 'coded' | 'set' }>, wanted: Uint8Array): Mask {
  return column.kind === 'set'
    ? union(column.masks.filter((_, position) => wanted[position] === 1))
    : maskOfCodes(column.codes, wanted)
}

function lyingBetween(column: Column, from: number, to: number): FoundMask {
  const { id: variable } = column.variable
  if (column.kind !== 'numbers') return { ok: false, code: 'notComputable', variable }
  const wanted = new Uint8Array(positionsIn(column))
  for (let value = 0; value < valuesIn(column); value += 1) {
    const number = column.numbers[value] ?? Number.NaN
    if (number >= from && number <= to) wanted[value] = 1
  }
  return { ok: true, mask: maskOfCodes(column.codes, wanted) }
}
