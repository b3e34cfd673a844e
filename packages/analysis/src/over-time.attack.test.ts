import { variables, type Respondent } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { buildDataset } from './columns/build-dataset.ts'
import { releaseResults } from './release-results.ts'
import { releaseTable } from './release-table.ts'
import { attackOverTime, type Cohort, type ReadState } from './testing/over-time.ts'
import { groupsSurvey, townOfGroups } from './testing/town-of-groups.ts'
import { unweighted } from './weights/weigh.ts'

const rule = { minimumBase: 10, smallCell: 3 }
const seeds = Array.from({ length: 8 }, (_, index) => index + 1)

/** Two live snapshots, six who come before the final count, and one of the first who is deleted after it. */
const sizes = { first: 90, victim: 1, second: 14, third: 12, latecomers: 6 }
type CohortName = keyof typeof sizes
const names = Object.keys(sizes) as readonly CohortName[]

function town(seed: number) {
  const everybody = townOfGroups(123, seed)
  let from = 0
  const members = new Map<string, readonly Respondent[]>()
  for (const name of names) {
    members.set(name, everybody.slice(from, from + sizes[name]))
    from += sizes[name]
  }
  const cohorts: readonly Cohort[] = names.map((name) => ({
    name,
    people: (members.get(name) ?? []).map(({ answers }) => answers),
  }))
  const datasetOf = (of: readonly CohortName[], keys: string) =>
    buildDataset(
      groupsSurvey,
      of
        .flatMap((name) => members.get(name) ?? [])
        .map((each) => ({ ...each, id: `${keys} ${each.id ?? ''}` })),
    )
  const selection = 'random'
  /** What is released of these cohorts, with the record keys of a state. */
  const exact = (of: readonly CohortName[]): ReadState => ({
    cohorts: of,
    tables: releaseResults(datasetOf(of, ''), rule, { selection }).variables,
  })
  const interim = (of: readonly CohortName[], keys = 'live 0'): ReadState => ({
    cohorts: of,
    tables: releaseResults(datasetOf(of, keys), rule, { selection }, { protection: 'perturbed' })
      .variables,
    perturbed: { keys, most: 9 },
  })
  const free = (of: readonly CohortName[], keys = 'final 0'): ReadState => {
    const dataset = datasetOf(of, keys)
    const by = { rule, selection, weights: unweighted(dataset) } as const
    const tables = variables(groupsSurvey).flatMap(({ id }) => {
      const table = releaseTable(dataset, { variable: id }, by)
      return table.kind === 'table' ? [table.overall] : []
    })
    return { cohorts: of, tables, perturbed: { keys, most: 4 } }
  }
  const learn = (name: CohortName, states: readonly ReadState[]) =>
    attackOverTime(cohorts, states, rule.minimumBase).filter(({ cohort }) => cohort === name)
  return { cohorts, exact, interim, free, learn }
}

const early = ['first', 'victim'] as const
const later = [...early, 'second'] as const
const last = [...later, 'third'] as const
const all = [...last, 'latecomers'] as const
const withoutVictim = ['first', 'second', 'third', 'latecomers'] as const

describe('whoever has kept every state of the figures', () => {
  test.each(seeds)(
    'is certain of nobody among few: live, final and free, before and after deletions (town %i)',
    (seed) => {
      const { cohorts, exact, interim, free } = town(seed)
      const read = [
        interim(early),
        interim(later),
        interim(last),
        exact(all),
        free(all),
        // When the victim is deleted nothing new is shown, until enough others have gone as well.
        free(['second', 'third', 'latecomers'], 'final 1'),
      ]
      expect(attackOverTime(cohorts, read, rule.minimumBase)).toEqual([])
    },
  )

  test('would know the answers of who was deleted, were there a second exact state', () => {
    const { exact, learn } = town(1)
    expect(learn('victim', [exact(all), exact(withoutVictim)]).length).toBeGreaterThan(10)
  })

  test('would know most of them, were the others shown perturbed by the same keys', () => {
    const { interim, learn } = town(1)
    const left = ['first', 'second', 'third'] as const
    expect(learn('victim', [interim(last), interim(left)]).length).toBeGreaterThan(7)
    const { free, learn: learnFree } = town(2)
    expect(learnFree('victim', [free(all), free(withoutVictim)]).length).toBeGreaterThan(7)
  })

  test('would know something of those who came last, were all states perturbed alike, or by less', () => {
    const { exact, interim, free, learn } = town(1)
    expect(learn('latecomers', [interim(last), interim(all)]).length).toBeGreaterThan(10)
    expect(learn('latecomers', [free(last, 'live 0'), exact(all)]).length).toBeGreaterThan(0)
  })
})
