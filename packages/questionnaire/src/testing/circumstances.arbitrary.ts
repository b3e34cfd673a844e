import fc from 'fast-check'
import type { Circumstances } from '../circumstances.ts'
import type { Questionnaire } from '../questionnaire.ts'

/** Any person on any of two days, with any of the quotas full. */
export function circumstancesArbitrary({
  languages,
  quotas = [],
}: Questionnaire): fc.Arbitrary<Circumstances> {
  return fc.record({
    seed: fc.nat({ max: 2 ** 32 - 1 }),
    today: fc.constantFrom('2026-11-22', '2027-01-01'),
    language: fc.constantFrom(...languages),
    fullQuotas: fc.subarray(quotas.map(({ id }) => id)).map((ids) => new Set(ids)),
  })
}
