import { boundsOf, type Knowledge } from '@meinungsbild/disclosure/testing/attacker.ts'
import type { Answers } from '@meinungsbild/questionnaire'
import type { CategoriesResult, VariableResult } from '../results.ts'

/** People who came, or went, at one time. How many they are everybody knows: it is a number of the field. */
export type Cohort = { readonly name: string; readonly people: readonly Answers[] }

/** Figures that somebody has read at one time. */
export type ReadState = {
  /** Of whom, by the names of cohorts. */
  readonly cohorts: readonly string[]
  readonly tables: readonly VariableResult[]
  /** Undefined where they are exact. */
  readonly perturbed?: {
    /** Figures with the same record keys are perturbed alike. */
    readonly keys: string
    /** No count by more. */
    readonly most: number
  }
}

/** Of a group that is too small to be shown: that at least so many of them gave an answer, for certain. */
export type LearnedOfFew = {
  readonly cohort: string
  readonly variable: string
  readonly code: string
  readonly atLeast: number
}

/**
 * Somebody who has kept everything that was ever shown of a survey and attacks it together: subtracts states from each other,
 * knows by how much counts are perturbed at most and that the same people are perturbed alike, and solves for the cohorts by a
 * solver of another hand. Gives what is then certain of cohorts of fewer than `minimum` people.
 */
export function attackOverTime(
  cohorts: readonly Cohort[],
  states: readonly ReadState[],
  minimum: number,
): readonly LearnedOfFew[] {
  const variables = new Set(
    states.flatMap(({ tables }) =>
      tables.flatMap((table) => (table.kind === 'categories' ? [table.variable.id] : [])),
    ),
  )
  return [...variables].flatMap((variable) => attackVariable(variable, cohorts, states, minimum))
}

function attackVariable(
  variable: string,
  cohorts: readonly Cohort[],
  states: readonly ReadState[],
  minimum: number,
): readonly LearnedOfFew[] {
  const read = states.flatMap(({ tables, ...state }) =>
    tables.flatMap((table) =>
      table.kind === 'categories' && table.variable.id === variable ? [{ ...state, table }] : [],
    ),
  )
  const codes = read[0]?.table.categories.map(({ category }) => category.code) ?? []
  // The last cell of a cohort are those who gave none of the answers.
  const cellOf = (cohort: number, code: number) => cohort * (codes.length + 1) + code
  const placeOf = (name: string) => cohorts.findIndex((each) => each.name === name)
  const known: Knowledge[] = cohorts.map(({ people }, cohort) =>
    between(
      [...codes, 'none'].map((_, code) => cellOf(cohort, code)),
      people.length,
      people.length,
    ),
  )
  for (const state of read)
    for (const [code] of codes.entries()) {
      const count = countIn(state.table, code)
      if (count === undefined) continue
      const slack = state.perturbed?.most ?? 0
      const cells = state.cohorts.map((name) => cellOf(placeOf(name), code))
      known.push(between(cells, Math.max(0, count - slack), count + slack))
    }
  for (const [index, one] of read.entries())
    for (const other of read.slice(index + 1)) {
      if (one.perturbed === undefined || one.perturbed.keys !== other.perturbed?.keys) continue
      const apart = [...one.cohorts, ...other.cohorts].filter(
        (name) => one.cohorts.includes(name) !== other.cohorts.includes(name),
      )
      for (const [code] of codes.entries())
        if (countIn(one.table, code) !== countIn(other.table, code))
          known.push(
            between(
              apart.map((name) => cellOf(placeOf(name), code)),
              1,
              Infinity,
            ),
          )
    }
  return cohorts.flatMap(({ name, people }, cohort) => {
    if (people.length >= minimum) return []
    return codes.flatMap((code, place) => {
      const { lower } = boundsOf(cellOf(cohort, place), known)
      return lower > 0 ? [{ cohort: name, variable, code, atLeast: lower }] : []
    })
  })
}

function between(cells: readonly number[], lower: number, upper: number): Knowledge {
  return { terms: cells.map((cell) => ({ cell, coefficient: 1 })), lower, upper }
}

/** Undefined where it is kept secret. */
function countIn({ categories }: CategoriesResult, code: number): number | undefined {
  const count = categories[code]?.count
  return count?.kind === 'figure' ? count.value : undefined
}
