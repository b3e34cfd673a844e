import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesByChance } from './matches-by-chance.ts'

/** Counts the right ones over all ways to deal `given` out. */
function byHand(wanted: readonly number[], given: readonly number[]): readonly number[] {
  const all = permutations(given)
  const counts = wanted.map(() => 0)
  counts.push(0)
  for (const dealt of all) {
    const right = dealt.filter((code, index) => code === wanted[index]).length
    counts[right] = (counts[right] ?? 0) + 1
  }
  return counts.map((count) => count / all.length)
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}

describe('matches by chance', () => {
  test('are those that come out when all ways to deal are gone through', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat({ max: 6 }), (answers, own) => {
        const possible = Math.min(own, answers)
        const wanted = Array.from({ length: answers }, (_, index) => index)
        const given = wanted.map((code) => (code < possible ? code : code + 100))
        const expected = byHand(wanted, given)
        for (const [right, share] of matchesByChance([{ answers, possible }]).entries()) {
          expect(share).toBeCloseTo(expected[right] ?? 0, 10)
        }
      }),
    )
  })

  test('of many large groups are one for each group on average', () => {
    const groups = Array.from({ length: 56 }, () => ({ answers: 36, possible: 36 }))
    const shares = matchesByChance(groups)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
    expect(shares.reduce((sum, share, right) => sum + share * right, 0)).toBeCloseTo(56, 8)
  })
})
