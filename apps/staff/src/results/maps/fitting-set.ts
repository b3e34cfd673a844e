import type { Variable } from '@meinungsbild/questionnaire'
import type { DistrictChoice, DistrictSet } from '@meinungsbild/storage'
import { matchDistricts } from './match-districts.ts'

/** A set of districts with the answers that stand for some of them. */
export type FittingSet = {
  readonly set: DistrictSet
  /** Code of the answer by the name of its district. */
  readonly codes: ReadonlyMap<string, string>
}

export function districtNames({ names, naming }: DistrictSet): readonly string[] {
  return names.map((each) => each[naming] ?? '')
}

/** Whether the answers to it can be places at all: one of several that have no order. */
export function mayBePlaces({ measure, categories }: Variable): boolean {
  return measure === 'nominal' && categories.length >= fewest
}

/** On fewer districts there is nothing to compare. */
const fewest = 2

/**
 * The set on which the answers to a question lie: the one that somebody chose, else the one whose names match at least half of
 * the answers, of several the one with most matches, then with fewest districts that nobody was asked about. Undefined if
 * there is none, or if somebody wanted none.
 */
export function fittingSet(
  variable: Variable,
  sets: readonly DistrictSet[],
  choice: DistrictChoice | undefined,
): FittingSet | undefined {
  if (choice?.set === '') return undefined
  const chosen = sets.find(({ id }) => id === choice?.set)
  if (choice !== undefined && chosen !== undefined) return chosenSet(variable, chosen, choice)
  if (!mayBePlaces(variable)) return undefined
  const fitting = sets
    .map((set) => matched(variable, set))
    .filter(({ codes }) => codes.size >= fewest && codes.size * 2 >= variable.categories.length)
  const blanks = ({ set, codes }: FittingSet) => set.names.length - codes.size
  return fitting.toSorted(
    (one, other) => other.codes.size - one.codes.size || blanks(one) - blanks(other),
  )[0]
}

/** As far as the names say it. */
export function matched({ categories }: Variable, set: DistrictSet): FittingSet {
  const names = matchDistricts(categories, districtNames(set))
  return { set, codes: new Map([...names].map(([code, name]) => [name, code])) }
}

/** What does not exist any more, as after a new file, is left out. */
function chosenSet(
  { categories }: Variable,
  set: DistrictSet,
  { districts }: DistrictChoice,
): FittingSet {
  const names = new Set(districtNames(set))
  const codes = categories.flatMap(({ code }) => {
    const name = Object.hasOwn(districts, code) ? (districts[code] ?? '') : ''
    return names.has(name) ? [[name, code] as const] : []
  })
  return { set, codes: new Map(codes) }
}
