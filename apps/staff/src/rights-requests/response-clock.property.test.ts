import fc from 'fast-check'
import { expect, test } from 'vitest'
import { responseClock } from './response-clock.ts'

const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const extension = { reason: 'Viele Anträge', by: 'a', at: '2026-01-01' }

test.each([
  ['2026-11-23', '2026-12-23', '2027-02-23'],
  ['2027-01-31', '2027-02-28', '2027-04-30'],
  ['2028-01-31', '2028-02-29', '2028-04-30'],
  ['2026-12-15', '2027-01-15', '2027-03-15'],
])('what came on %s is to be answered by %s, with an extension by %s', (received, one, three) => {
  expect(responseClock({ received }, received).due).toBe(one)
  expect(responseClock({ received, extension }, received).due).toBe(three)
})

test('the end of a month is never in the month after it, and an extension is always later', () => {
  fc.assert(
    fc.property(day, (received) => {
      const { due } = responseClock({ received }, received)
      const [year = 0, month = 0] = received.split('-').map(Number)
      const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
      expect(due.slice(0, 7)).toBe(next)
      expect(due.slice(8) <= received.slice(8)).toBe(true)
      expect(responseClock({ received, extension }, received).due > due).toBe(true)
      expect(responseClock({ received }, due).state).toBe('soon')
      const after = new Date(Date.parse(`${due}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
      expect(responseClock({ received }, after).state).toBe('over')
    }),
  )
})
