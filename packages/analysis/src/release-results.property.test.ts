import { missingKinds } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset } from './columns/build-dataset.ts'
import { contentsOf } from './columns/dataset.ts'
import { tally } from './columns/tally.ts'
import { releaseResults } from './release-results.ts'
import { respondents } from './testing/respondents.ts'
import { arbitraryAnswers } from './testing/arbitrary-answers.ts'
import { townSurvey } from './testing/town-survey.ts'

const crowd = fc.array(arbitraryAnswers, { minLength: 0, maxLength: 60 })
const rule = { minimumBase: 10, smallCell: 3 }
const field = { selection: 'random', invited: 100 } as const

const release = (answers: Parameters<typeof respondents>[0]) =>
  releaseResults(buildDataset(townSurvey, respondents(answers)), rule, field)

test('the order in which people answered changes nothing', () => {
  const shuffled = crowd.chain((answers) =>
    fc.tuple(
      fc.constant(answers),
      fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([answers, other]) => {
      expect(release(other)).toEqual(release(answers))
    }),
  )
})

test('answered and missing are everybody, and categories sum to the base', () => {
  fc.assert(
    fc.property(crowd, (answers) => {
      for (const result of release(answers).variables) {
        if (result.kind === 'withheld') continue
        const missing = missingKinds.reduce((sum, kind) => sum + result.missing[kind].value, 0)
        expect(result.base.value + missing).toBe(answers.length)
        if (result.kind === 'texts' || result.variable.measure === 'multiple') continue
        const parts = result.kind === 'categories' ? result.categories : result.bins
        const counts = parts.flatMap(({ count }) => (count?.kind === 'figure' ? [count.value] : []))
        const sum = counts.reduce((whole, count) => whole + count, 0)
        // What is withheld can never be told from the rest: it is more than one cell.
        const withheld = parts.length - counts.length
        expect(withheld === 0 ? sum === result.base.value : withheld > 1).toBe(true)
      }
    }),
  )
})

test('no count of one or two leaves, and no share behind which one stands', () => {
  fc.assert(
    fc.property(crowd, (answers) => {
      for (const result of release(answers).variables) {
        if (result.kind === 'withheld' || result.kind === 'texts') continue
        for (const { count, share } of result.kind === 'categories'
          ? result.categories
          : result.bins) {
          if (count?.kind !== 'figure' || share.kind !== 'figure') continue
          expect([1, 2]).not.toContain(count.value)
          expect(share.value).toBeCloseTo(count.value / result.base.value, 12)
        }
      }
    }),
  )
})

test('nothing that rests on fewer than ten people leaves', () => {
  fc.assert(
    fc.property(crowd, (answers) => {
      const dataset = buildDataset(townSurvey, respondents(answers))
      const results = releaseResults(dataset, rule, field)
      for (const { variable, ...result } of results.variables) {
        const column = contentsOf(dataset).columns.get(variable.id)
        const base = column === undefined ? 0 : tally(column).base
        expect(result.kind === 'withheld').toBe(base < 10)
        expect(base < 10 ? numbersIn(result) : []).toEqual([])
      }
      const { participants, responseRate } = results
      expect(answers.length < 10 ? numbersIn([participants, responseRate]) : []).toEqual([])
    }),
  )
})

/** The only number a withheld table may carry is the limit of the rule. */
function numbersIn(withheld: unknown): readonly string[] {
  return JSON.stringify(withheld).replaceAll('10', '').match(/\d+/g) ?? []
}
