import { impliedNone } from './none-of-these.ts'
import type { AnswerableQuestion } from './slot.ts'
import type { Cell } from './row-answers.ts'

/**
 * What the results must show for one variable if nothing got lost on the way, counted from the cells of the file and not
 * from the answers made of them. Cells that do not fit are taken out and counted in `unfit`.
 */
export type ExpectedVariable = {
  /** `question` or `question.row`. */
  readonly variable: string
  /** People with a value; for a multiple choice: with at least one chosen option. */
  readonly base: number
  /** People without: missing, "weiß nicht", not fitting. Base and rest are all rows. */
  readonly rest: number
  readonly unfit: number
  readonly measured:
    | { readonly kind: 'categories'; readonly counts: ReadonlyMap<string, number> }
    | { readonly kind: 'numbers'; readonly counts: ReadonlyMap<number, number> }
    | { readonly kind: 'texts' }
}

/** `rows` are the cells of each row; `isUnfit` tells which of them are in no answer. */
export function expectedFrequencies(
  rows: readonly (readonly Cell[])[],
  isUnfit: (cell: Cell) => boolean,
): readonly ExpectedVariable[] {
  const tallies = new Map<string, Tally>()
  for (const cells of rows) {
    for (const [variable, own] of Map.groupBy(cells, variableOf)) {
      const kind = own[0]?.slot.question.kind ?? 'longText'
      const tally = tallies.get(variable) ?? { kind, base: 0, unfit: 0, counts: new Map() }
      tallies.set(variable, tally)
      const used = own.filter((cell) => !isUnfit(cell))
      tally.unfit += own.length - used.length
      const values = new Set(used.flatMap(valuesOf))
      const none = own[0] && impliedNone(own[0].slot.question, used)
      if (none !== undefined) values.add(none)
      if (values.size > 0) tally.base += 1
      for (const value of values) tally.counts.set(value, (tally.counts.get(value) ?? 0) + 1)
    }
  }
  return [...tallies].map(([variable, { kind, base, unfit, counts }]) => ({
    variable,
    base,
    rest: rows.length - base,
    unfit,
    measured: measuredAs(kind, counts),
  }))
}

type Tally = {
  readonly kind: AnswerableQuestion['kind']
  base: number
  unfit: number
  readonly counts: Map<string, number>
}

function variableOf({ slot }: Cell): string {
  return slot.row === undefined ? slot.question.id : slot.key
}

/** The codes, or the number or text, that a cell puts into its variable. */
function valuesOf({ meaning, slot }: Cell): readonly string[] {
  switch (meaning.kind) {
    case 'code':
    case 'other':
      return [meaning.code]
    case 'chosen':
      return slot.option ? [slot.option.code] : []
    case 'codes':
      return meaning.codes
    case 'number':
      return [String(meaning.value)]
    case 'text':
      return slot.kind === 'openText' ? (slot.option ? [slot.option.code] : []) : [meaning.value]
    case 'date':
      return [meaning.value]
    case 'missing':
    case 'special':
    case 'notChosen':
    case 'unfit':
      return []
    default: {
      const unknown: never = meaning
      throw new TypeError(`A meaning of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function measuredAs(
  kind: AnswerableQuestion['kind'],
  counts: ReadonlyMap<string, number>,
): ExpectedVariable['measured'] {
  switch (kind) {
    case 'singleChoice':
    case 'multipleChoice':
    case 'scale':
    case 'matrix':
      return { kind: 'categories', counts }
    case 'number':
      return {
        kind: 'numbers',
        counts: new Map([...counts].map(([value, count]) => [Number(value), count])),
      }
    case 'shortText':
    case 'longText':
    case 'date':
      return { kind: 'texts' }
    default: {
      const unknown: never = kind
      throw new TypeError(`A question of unknown kind was given: ${String(unknown)}`)
    }
  }
}
