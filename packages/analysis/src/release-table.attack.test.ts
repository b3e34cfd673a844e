import type { Answers } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { buildDataset } from './columns/build-dataset.ts'
import { releaseTable, type FreeRule } from './release-table.ts'
import { releaseResults } from './release-results.ts'
import { respondents } from './testing/respondents.ts'
import { townSurvey } from './testing/town-survey.ts'
import { unweighted } from './weights/weigh.ts'

const rule = { minimumBase: 10, smallCell: 3 }

/** Towns of 400 in which each of forty places is visited by some and by very few of those who live there gladly. */
function town(seed: number): readonly Answers[] {
  let state = seed
  const chance = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  return Array.from({ length: 400 }, () => {
    const gladly = chance() < 0.1
    const codes = Array.from({ length: 40 }, (_, place) => `place${place}`).filter(
      () => chance() < (gladly ? 0.03 : 0.1),
    )
    return {
      living: { kind: 'choice', code: gladly ? 'gladly' : 'soso' },
      ...(codes.length > 0 && { places: { kind: 'choices', codes } }),
    }
  })
}

/** Everything that is shown of the places among some people, by code. */
function shownCounts(table: ReturnType<typeof releaseTable>): ReadonlyMap<string, number> {
  const overall = table.kind === 'table' ? table.overall : undefined
  const categories = overall?.kind === 'categories' ? overall.categories : []
  return new Map(
    categories.flatMap(({ category, count }) =>
      count?.kind === 'figure' ? [[category.code, count.value] as const] : [],
    ),
  )
}

test('whoever subtracts a filter from the exact total, and its opposite too, is never sure of a small cell', () => {
  let small = 0
  const sure: string[] = []
  for (let seed = 1; seed <= 12; seed += 1) {
    const answers = town(seed)
    const dataset = buildDataset(
      townSurvey,
      respondents(answers).map((each, index) => ({ ...each, id: `${seed} ${index}` })),
    )
    const free: FreeRule = { rule, selection: 'census', weights: unweighted(dataset) }
    const gladly = { kind: 'anyOf', variable: 'living', codes: ['gladly'] } as const
    const some = shownCounts(releaseTable(dataset, { variable: 'places', filter: gladly }, free))
    const others = shownCounts(
      releaseTable(dataset, { variable: 'places', filter: { kind: 'not', of: gladly } }, free),
    )
    const fixed = releaseResults(dataset, rule).variables.find(
      ({ variable }) => variable.id === 'places',
    )
    if (fixed?.kind !== 'categories') throw new Error('no table of everybody')
    for (const { category, count } of fixed.categories) {
      const [half, rest] = [some.get(category.code), others.get(category.code)]
      if (count?.kind !== 'figure' || half === undefined || rest === undefined) continue
      const low = Math.max(0, half - 4, count.value - rest - 4)
      const high = Math.min(half + 4, count.value - rest + 4)
      const truth = answers.filter(
        ({ living, places }) =>
          living?.kind === 'choice' &&
          living.code === 'gladly' &&
          places?.kind === 'choices' &&
          places.codes.includes(category.code),
      ).length
      expect(truth >= low && truth <= high).toBe(true)
      if (truth === 0 || truth > 2) continue
      small += 1
      if (low === high) sure.push(`${seed} ${category.code}`)
    }
  }
  expect(small).toBeGreaterThan(150)
  expect(sure).toEqual([])
})
