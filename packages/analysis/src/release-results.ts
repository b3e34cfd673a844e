import { contentsOf, type Dataset } from './columns/dataset.ts'
import { releaseIf, secretTable, type DisclosureRule } from './disclosure.ts'
import { designEffectsBy } from './weights/design-effects.ts'
import { fixedTables, type ProtectedTables } from './release/fixed-tables.ts'
import { presentTable } from './release/present-table.ts'
import type { QuestionTables } from './protection/question-tables.ts'
import type { RawTable } from './tables/raw-table.ts'
import { safeGroup, safeOverall, type FixedSample } from './release/safe-fixed.ts'
import { releasePerturbed } from './release-table.ts'
import type { BreakdownResult, Field, ReleasedResults, VariableResult } from './results.ts'
import { selectionStatement } from './selection.ts'
import { shownCount, shownShare } from './shown.ts'
import { unweighted } from './weights/weigh.ts'
import { insideOf, type Weights } from './weights/weights.ts'

/** What is published beyond one table per variable. */
export type ReleasePlan = {
  readonly weights?: Weights
  /** Variables by which all others are broken down. */
  readonly breakdowns?: readonly string[]
  /** Answers whose share together is printed elsewhere, as by key figures. */
  readonly sums?: readonly { readonly variable: string; readonly codes: readonly string[] }[]
  /** Variables whose mean is printed elsewhere, as by key figures, or can be told from there to steps of `step`. */
  readonly means?: readonly { readonly variable: string; readonly step?: number }[]
  /** Is told how many columns of how many have been protected: together they take a second and more. */
  readonly tell?: (done: number, all: number) => void
  /** `perturbed` while answers still come: figures of today and tomorrow must not be subtracted. Without breakdowns. */
  readonly protection?: ReleasedResults['protection']
}

/**
 * The fixed tables of a survey: one per variable and its breakdowns, exact but for what is withheld. Without `field` the survey
 * counts as self-selected, which claims nothing. Refuses nothing; what may not be shown is said to be withheld.
 */
export function releaseResults(
  dataset: Dataset,
  rule: DisclosureRule,
  field: Field = { selection: 'selfSelected' },
  plan: ReleasePlan = {},
): ReleasedResults {
  const { size } = dataset
  const { selection, invited } = field
  const weights = plan.weights ?? unweighted(dataset)
  const results: ReleasedResults = {
    rule,
    selection,
    statement: selectionStatement(selection),
    participants: releaseIf(size, rule, (release) => release(size, shownCount(size))),
    ...(weights.summary && { weights: weights.summary }),
    ...tablesOf(dataset, rule, selection, weights, plan),
  }
  if (invited === undefined || invited <= 0) return results
  const responseRate = releaseIf(size, rule, (release) =>
    release(size / invited, shownShare(size, invited)),
  )
  return { ...results, responseRate }
}

function tablesOf(
  dataset: Dataset,
  rule: DisclosureRule,
  selection: Field['selection'],
  weights: Weights,
  { protection = 'suppressed', breakdowns = [], sums = [], means = [], tell }: ReleasePlan,
): Pick<ReleasedResults, 'protection' | 'variables' | 'breakdowns'> {
  if (protection === 'perturbed') {
    const variables = releasePerturbed(dataset, { rule, selection, weights })
    return { protection, variables, breakdowns: [] }
  }
  const inside = insideOf(weights)
  const counted = { weights: inside.design.weights, recordKeys: contentsOf(dataset).recordKeys }
  const sample = { inside, designEffect: weights.summary?.designEffect ?? 1, selection }
  const tables = fixedTables(dataset, {
    rule,
    inside,
    breakdowns,
    sums: Map.groupBy(sums, ({ variable }) => variable),
    means: new Map(means.map(({ variable, step }) => [variable, step])),
    tell,
  })
  return {
    protection,
    variables: tables.map((each) => overallResult(each, sample, rule)),
    breakdowns: breakdownResults(tables, sample, designEffectsBy(counted), rule),
  }
}

function overallResult(
  { tables, protection }: ProtectedTables,
  sample: FixedSample,
  rule: DisclosureRule,
): VariableResult {
  if (protection === undefined) return { ...secretTable, variable: tables.overall.column.variable }
  return presentTable(safeOverall(tables, protection, sample), rule)
}

function breakdownResults(
  tables: readonly ProtectedTables[],
  sample: FixedSample,
  effects: ReturnType<typeof designEffectsBy>,
  rule: DisclosureRule,
): readonly BreakdownResult[] {
  return tables.flatMap(({ tables: own, protection }) =>
    own.breakdowns.map(({ by, groups }, index) => ({
      variable: own.overall.column.variable,
      by: by.variable,
      groups: by.variable.categories.flatMap((category, place) => {
        const group = groups[place]
        if (group === undefined) return []
        const isShown = protection?.breakdowns[index]?.[place]
        if (isShown === undefined) return [{ category, result: withheldGroup(own, group, rule) }]
        const shown = { isShown, showsCentre: protection?.showsGroupCentres === true }
        const effect = effects(by)[place] ?? 1
        const safe = safeGroup(own, group, shown, { ...sample, designEffect: effect })
        return [{ category, result: presentTable(safe, rule) }]
      }),
    })),
  )
}

/** A group of too few says so; one that could not be protected says that. */
function withheldGroup(
  { overall }: QuestionTables,
  { base }: RawTable,
  rule: DisclosureRule,
): VariableResult {
  const { variable } = overall.column
  const reason = releaseIf(base.people, rule, () => secretTable)
  return { ...reason, variable }
}
