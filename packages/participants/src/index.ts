export { readAgeBounds } from './age-group.ts'
export { allocate, type Allocated, type Allocation, type StratumShare } from './allocate.ts'
export type { Bilingual } from './bilingual.ts'
export { drawSample, type DrawnSample, type DrawPlan } from './draw-sample.ts'
export { folded } from './folded.ts'
export { flawSentence, type LineFlaw, type LineFlawCode } from './line-flaw.ts'
export type { AgeRule, ListRules, StratumSource } from './list-rules.ts'
export type { ListedPerson } from './listed-person.ts'
export { objectorHash, type Objector } from './objector.ts'
export {
  outcomeRateNames,
  outcomeRates,
  type Dispositions,
  type OutcomeRate,
  type OutcomeRates,
} from './outcome-rates.ts'
export { missingFields, personFields, type ColumnChoice, type PersonField } from './person-field.ts'
export { readList, type Duplicate, type ListTable, type ReadList } from './read-list.ts'
export type { LeftOut, TableLine } from './read-person.ts'
export { smallStratum, strataOf, type StratumSize } from './strata.ts'
export { dispositionsOf, netResponse, totalOf, type InvitationCounts } from './stratum-response.ts'
export { suggestColumns } from './suggest-columns.ts'
