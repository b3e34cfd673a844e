import type { Variable } from '@meinungsbild/questionnaire'
import type { Interval } from '@meinungsbild/statistics'
import { axisOf } from './columns/axis.ts'
import { valuesIn, type CodedColumn, type Column } from './columns/column.ts'
import { maskOf, type Condition } from './columns/condition.ts'
import type { Counted } from './columns/cross-table.ts'
import { contentsOf, type Dataset } from './columns/dataset.ts'
import type { Mask } from './columns/mask.ts'
import { releaseIf, withheldFor, type DisclosureRule, type Withheld } from './disclosure.ts'
import { openRegister, type PopulationRegister } from './populations/register.ts'
import { compareGroups, type GroupComparison } from './release/compare-groups.ts'
import { presentTable } from './release/present-table.ts'
import { freeShare, safeFree, type FreeSample } from './release/safe-free.ts'
import { interimPerturbation } from './release/usual-perturbation.ts'
import type { BreakdownResult, VariableResult } from './results.ts'
import type { Selection } from './selection.ts'
import { cellsOf, type Cells } from './tables/cells.ts'
import { mergedTails } from './tables/merged-tails.ts'
import { rawTable, rawTables, type RawTable } from './tables/raw-table.ts'
import { designEffect, designEffectsBy } from './weights/design-effects.ts'
import { insideOf, type Weights } from './weights/weights.ts'

/** A table that somebody asks for: a variable, perhaps by the categories of another, among some people. */
export type TableRequest = {
  readonly variable: string
  readonly by?: string
  readonly filter?: Condition
}

/** By what free tables are counted and protected. */
export type FreeRule = {
  readonly rule: DisclosureRule
  readonly selection: Selection
  readonly weights: Weights
  /** Figures of which there will be an exact state are perturbed by more. */
  readonly isInterim?: boolean
}

export type FreeTable =
  | Withheld
  | {
      readonly kind: 'table'
      readonly variable: Variable
      /** Everybody who is meant. */
      readonly overall: VariableResult
      readonly breakdown?: BreakdownResult
      /** Whether the groups differ; of random samples only, and only where something can be compared. */
      readonly comparison?: GroupComparison
      /** Of whom it tells that no table has told before; to be kept with those that were shown. */
      readonly populations: readonly string[]
    }

/** Of whom tables have been told: in the groups of breakdowns that are fixed, and in free ones by their `populations`. */
export type ToldOf = { readonly breakdowns: readonly string[]; readonly shown: readonly string[] }

/**
 * A free table (Auswertungstabelle), every figure of it perturbed, so that nothing can be learned by comparing it with others
 * (see `safeFree`). Withheld where fewer people are meant than the minimum base, and where `toldOf` names people from whom they
 * differ by fewer: the same people are always perturbed alike, so that a cell which changes tells that one of the few is in it.
 * Refused: a variable or category that there is not, and a breakdown by anything but one answer of several.
 */
export function releaseTable(
  dataset: Dataset,
  { variable, by, filter }: TableRequest,
  free: FreeRule,
  toldOf?: ToldOf,
): FreeTable {
  const { columns, recordKeys } = contentsOf(dataset)
  const column = columns.get(variable)
  const groups = by === undefined ? undefined : columns.get(by)
  if (column === undefined || (by !== undefined && groups === undefined))
    return withheldFor('unknownVariable')
  if (groups !== undefined && groups.kind !== 'coded') return withheldFor('notComputable')
  const found = filter && maskOf(dataset, filter)
  if (found?.ok === false) return withheldFor(found.code)
  const { design } = insideOf(free.weights)
  const everybody: Counted = { weights: design.weights, recordKeys }
  const counted = found === undefined ? everybody : { ...everybody, filter: found.mask }
  const cells = freeCells(column, everybody, free.rule)
  const overall = rawTable(column, counted)
  return releaseIf(overall.all.people, free.rule, (): FreeTable => {
    const register = toldOf && openRegister(dataset, toldOf, free.rule)
    const meant: Condition = filter ?? { kind: 'and', of: [] }
    if (register?.admits(meant) === false) return withheldFor('tooAlike')
    return {
      kind: 'table',
      variable: column.variable,
      overall: freeResult(cells, overall, designEffect(counted), free),
      ...(groups && groupResults(cells, column, groups, counted, free, admission(register, meant))),
      populations: register?.admitted ?? [],
    }
  })
}

/** Whether a group of those who are meant may be shown beside all others that have been. */
type Admission = (by: CodedColumn, code: string) => boolean

function admission(register: PopulationRegister | undefined, meant: Condition): Admission {
  return ({ variable: { id } }, code) => {
    const group: Condition = { kind: 'anyOf', variable: id, codes: [code] }
    return register?.admits({ kind: 'and', of: [meant, group] }) ?? true
  }
}

/** One table per variable, perturbed by more than free ones: what may be read before all answers are there. */
export function releasePerturbed(dataset: Dataset, rule: FreeRule): readonly VariableResult[] {
  const free = { ...rule, isInterim: true }
  const { columns, recordKeys } = contentsOf(dataset)
  const counted: Counted = { weights: insideOf(free.weights).design.weights, recordKeys }
  const effect = designEffect(counted)
  return [...columns.values()].map((column) =>
    freeResult(freeCells(column, counted, free.rule), rawTable(column, counted), effect, free),
  )
}

/** The share of those in `chosen` among all who gave the variable a value, both perturbed. */
export function perturbedShare(
  dataset: Dataset,
  variable: string,
  chosen: Mask,
  free: FreeRule,
): { readonly value: number; readonly interval: Interval | undefined } {
  const { columns, recordKeys } = contentsOf(dataset)
  const column = columns.get(variable)
  if (column === undefined) throw new TypeError(`There is no variable ${variable}.`)
  const counted: Counted = { weights: insideOf(free.weights).design.weights, recordKeys }
  const { base } = rawTable(column, counted)
  const { all } = rawTable(column, { ...counted, filter: chosen })
  return freeShare(all, base, sampleOf(free, designEffect(counted)))
}

function sampleOf({ rule, selection, weights, isInterim }: FreeRule, effect: number): FreeSample {
  return {
    designEffect: effect,
    isRandom: selection === 'random',
    perturbation: insideOf(weights).perturbation,
    ...(isInterim === true && { table: interimPerturbation(rule) }),
  }
}

/** Intervals follow from everybody's numbers, so that tables about different people can be compared. */
function freeCells(column: Column, everybody: Counted, { smallCell }: DisclosureRule): Cells {
  if (column.kind !== 'numbers') return cellsOf(column, [])
  const people = rawTable(column, everybody).values.map((value) => value.people)
  return mergedTails(cellsOf(column, people), people, smallCell)
}

function freeResult(cells: Cells, raw: RawTable, effect: number, free: FreeRule): VariableResult {
  const { rule } = free
  // What must not be shown at all is decided by the true base; the perturbed one may be larger.
  const safe = safeFree(cells, raw, sampleOf(free, effect))
  const base = raw.base.people < rule.minimumBase ? 0 : safe.base
  return presentTable({ ...safe, base }, rule)
}

function groupResults(
  cells: Cells,
  column: Column,
  by: CodedColumn,
  counted: Counted,
  free: FreeRule,
  isAdmitted: Admission,
): { readonly breakdown: BreakdownResult; readonly comparison?: GroupComparison } {
  const raw = rawTables(column, axisOf(by), counted).slice(0, valuesIn(by))
  const effects = designEffectsBy(counted)(by)
  const groups = by.variable.categories.flatMap((category, place) => {
    const group = raw[place]
    if (group === undefined) return []
    const result = freeResult(cells, group, effects[place] ?? 1, free)
    // Only what would be shown can tell anything.
    return result.kind === 'withheld' || isAdmitted(by, category.code)
      ? [{ category, result }]
      : [{ category, result: { ...withheldFor('tooAlike'), variable: column.variable } }]
  })
  const comparison = compareGroups(column, by, groups, counted, free)
  return {
    breakdown: { variable: column.variable, by: by.variable, groups },
    ...(comparison && { comparison }),
  }
}
