export {
  anonymise,
  type Anonymised,
  type AnonymisationPlan,
  type TooFewRecords,
} from './anonymity/anonymise.ts'
export { diversityOf } from './anonymity/diversity.ts'
export {
  anonymityOf,
  equivalenceClasses,
  sampleUniques,
  type EquivalenceClasses,
} from './anonymity/equivalence-classes.ts'
export type { Loss } from './anonymity/loss.ts'
export type { RecordColumn, Value } from './anonymity/microdata.ts'
export type { Coarsening, Hierarchy } from './anonymity/recode.ts'
export { cellKey } from './cell-key/cell-key.ts'
export { perturb, perturbedWeight } from './cell-key/perturb.ts'
export {
  perturbationTable,
  type NoPerturbation,
  type PerturbationRule,
  type PerturbationTable,
} from './cell-key/perturbation-table.ts'
export { perturbedMean, type ExactMean } from './cell-key/perturbed-mean.ts'
export { exposedDifferences, type ExposedDifference } from './differencing/exposed-differences.ts'
export { populationOf, type Population } from './differencing/population.ts'
export {
  addRelease,
  checkRelease,
  emptyRegister,
  type RefusedRelease,
  type Release,
  type ReleaseRegister,
} from './differencing/release-register.ts'
export { roundRandomly, roundTo } from './rounding/round.ts'
export { tableSigns, type TableSign, type TableSignName } from './signs/table-signs.ts'
export { auditIntervals, findExposed, type Exposure } from './suppression/audit.ts'
export type { LinkedTables, Relation, Term } from './suppression/linked-tables.ts'
export { crossTable, printedMedian, roundedMean, sumsTo } from './suppression/relations.ts'
export {
  dominance,
  smallComplements,
  smallCounts,
  type Amounts,
  type Requirement,
} from './suppression/requirement.ts'
export { suppress, type Suppression, type Unprotectable } from './suppression/suppress.ts'
