import type { Answers, RowAnswer } from '@meinungsbild/questionnaire'
import fc from 'fast-check'

const special = fc.constantFrom('dontKnow' as const, 'noAnswer' as const)
const row: fc.Arbitrary<RowAnswer> = fc.oneof(
  fc.constantFrom('c1', 'c2', 'c3', 'c4').map((code) => ({ kind: 'choice' as const, code })),
  fc.constant({ kind: 'special' as const, special: 'dontKnow' as const }),
)

/** What one person may have answered to `townSurvey`, any part of it or nothing. */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc
  .record(
    {
      living: fc.oneof(
        fc.constantFrom('gladly', 'soso').map((code) => ({ kind: 'choice' as const, code })),
        fc
          .string({ minLength: 1 })
          .map((text) => ({ kind: 'choice' as const, code: 'other', text })),
        special.map((chosen) => ({ kind: 'special' as const, special: chosen })),
      ),
      places: fc
        .uniqueArray(fc.integer({ min: 0, max: 39 }), { minLength: 1, maxLength: 6 })
        .map((places) => ({
          kind: 'choices' as const,
          codes: places.map((place) => `place${place}`),
        })),
      content: fc
        .record({ bus: row, parks: row }, { requiredKeys: [] })
        .map((rows) => ({ kind: 'rows' as const, rows })),
      age: fc.integer({ min: 14, max: 99 }).map((value) => ({ kind: 'number' as const, value })),
      why: fc.string({ minLength: 1 }).map((value) => ({ kind: 'text' as const, value })),
    },
    { requiredKeys: [] },
  )
  .map((answers) => ({ ...answers }))
