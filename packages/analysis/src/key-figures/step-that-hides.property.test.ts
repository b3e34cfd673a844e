import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemIndex } from '@meinungsbild/statistics'
import { stepThatHides } from './step-that-hides.ts'

const rule = { minimumBase: 4, smallCell: 3 }
const scale = [1, 2, 3]
const points = [0, 50, 100]

/** Few people and two items, so that everything that can have been answered can be tried out. */
const crowd = fc.record({
  whole: fc.array(fc.tuple(fc.constantFrom(...scale), fc.constantFrom(...scale)), {
    minLength: 4,
    maxLength: 120,
  }),
  partly: fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...scale)), {
    minLength: 1,
    maxLength: 3,
  }),
  atLeast: fc.constantFrom(1, 2),
})

test('whoever knows the tables of all items and the index is certain of no answer of a few', () => {
  fc.assert(
    fc.property(crowd, ({ whole, partly, atLeast }) => {
      const first = [
        ...whole.map(([one]) => one),
        ...partly.map(([isFirst, at]) => (isFirst ? at : Number.NaN)),
      ]
      const second = [
        ...whole.map(([, other]) => other),
        ...partly.map(([isFirst, at]) => (isFirst ? Number.NaN : at)),
      ]
      const items = [first, second].map((values) => ({
        values: Float64Array.from(values),
        worst: 1,
        best: 3,
      }))
      const values = itemIndex(items, atLeast)
      const step = stepThatHides(items, values, scale, rule)
      if (step === undefined) return
      const total = sumOf([...first, ...second].map((at) => (Number.isNaN(at) ? 0 : 50 * (at - 1))))
      const given = [...values].filter((value) => !Number.isNaN(value))
      const printed = Math.round(sumOf(given) / given.length / step) * step
      const possible = combinations(partly.length).filter((answers) => {
        const known = total - sumOf(answers)
        const sum = atLeast === 2 ? known / 2 : known / 2 + sumOf(answers)
        return Math.round(sum / given.length / step) * step === printed
      })
      for (const [place] of partly.entries())
        expect(new Set(possible.map((answers) => answers[place])).size).toBeGreaterThan(1)
    }),
    { numRuns: 500 },
  )
})

function combinations(people: number): readonly (readonly number[])[] {
  if (people === 0) return [[]]
  return combinations(people - 1).flatMap((rest) => points.map((at) => [at, ...rest]))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
