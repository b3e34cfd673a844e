import fc from 'fast-check'
import { expect, test } from 'vitest'
import { batchRows } from './batch-rows.ts'
import { judgeBatch, type Offered, type Spent } from './judge-batch.ts'

const few = (...names: readonly string[]) => fc.constantFrom(...names)

/** So few ids and tokens that they meet again and again. */
const offered = fc
  .record({
    id: few('a', 'b', 'c', 'd'),
    surveyId: few('s1', 's2'),
    token: fc.option(few('t1', 't2', 't3'), { nil: undefined }),
    quotas: fc.subarray(['q1', 'q2']),
    hour: fc.constantFrom(9, 10),
    waited: fc.boolean(),
    isOpen: fc.boolean(),
  })
  .map(({ hour, waited, isOpen, ...ballot }): Offered => ({
    ballot: {
      ...ballot,
      questionnaireHash: '',
      day: '2026-11-28',
      stratum: '',
      sealed: 'AAAA',
      files: [],
      arrival: isOpen ? { hour, waited, beyondLimit: false } : undefined,
    },
    submission: `hash of ${ballot.id}`,
    leaf: '',
  }))

function spentBy({ ballot: { surveyId: survey, token }, submission }: Offered): readonly Spent[] {
  return [
    { survey, kind: 'submission', hash: submission },
    ...(token === undefined ? [] : [{ survey, kind: 'token', hash: token } as const]),
  ]
}

test('it makes no difference how ballots are cut into batches', () => {
  fc.assert(
    fc.property(fc.array(offered, { maxLength: 30 }), fc.nat(30), (all, cut) => {
      const first = all.slice(0, cut)
      const casts = judgeBatch(first, [])
      const kept = first.filter((_, index) => casts[index] === 'kept')
      const inTwo = [...casts, ...judgeBatch(all.slice(cut), kept.flatMap(spentBy))]
      expect(judgeBatch(all, [])).toEqual(inTwo)
    }),
  )
})

test('a token and a submission count once, and what is counted is counted of kept ballots', () => {
  fc.assert(
    fc.property(fc.array(offered, { maxLength: 30 }), (all) => {
      const casts = judgeBatch(all, [])
      const kept = all.filter((_, index) => casts[index] === 'kept')
      const rows = batchRows(kept)
      const names = rows.spent.map(({ survey, kind, hash }) => `${survey} ${kind} ${hash}`)
      expect(new Set(names).size).toBe(names.length)
      const ids = rows.ballots.map(({ survey, id }) => `${survey} ${id}`)
      expect(new Set(ids).size).toBe(kept.length)
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
      expect(sum(rows.quotas.map(({ answers }) => answers))).toBe(
        sum(kept.map(({ ballot }) => ballot.quotas.length)),
      )
      const arrived = kept.flatMap(({ ballot }) => ballot.arrival ?? [])
      expect(sum(rows.arrivals.map(({ answers }) => answers))).toBe(arrived.length)
      expect(sum(rows.openDoorDays.map(({ waited }) => waited))).toBe(
        arrived.filter(({ waited }) => waited).length,
      )
    }),
  )
})

test('in which order ballots of a batch came is not to be seen in what is written', () => {
  const distinct = fc.uniqueArray(offered, { selector: ({ ballot }) => ballot.id, maxLength: 4 })
  fc.assert(
    fc.property(distinct, (kept) => {
      const { spent, ballots, receipts } = batchRows(kept)
      const other = batchRows(kept.toReversed())
      expect({ spent, ballots, receipts }).toEqual({
        spent: other.spent,
        ballots: other.ballots,
        receipts: other.receipts,
      })
    }),
  )
})
