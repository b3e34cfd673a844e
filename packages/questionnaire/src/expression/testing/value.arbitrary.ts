import fc from 'fast-check'
import type { Surroundings, Value } from '../expression.ts'

const numerals = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('', 'north', '7', '-3.5', '007', '2026-12-24', '2024-02-29', '2026-12', '09:30'),
  numerals.map(String),
)

/** Any value that an answer can have, and some that none has. */
export const valueArbitrary: fc.Arbitrary<Value> = fc.letrec<{ value: Value; single: Value }>(
  (tie) => ({
    single: fc.oneof(numerals, texts, fc.boolean(), fc.constant(null)),
    value: fc.oneof({ maxDepth: 2 }, tie('single'), fc.array(tie('value'), { maxLength: 4 })),
  }),
).value

/** The questions that generated expressions ask about. */
export const questionIds = ['q1', 'q2', 'q3', 'in'] as const

/** Answers to these questions; whatever hangs on them is worth the same. */
export const surroundingsArbitrary: fc.Arbitrary<Surroundings> = fc
  .record({
    values: fc.array(valueArbitrary, { minLength: 4, maxLength: 4 }),
    special: fc.constantFrom(null, 'dontKnow', 'noAnswer'),
    today: fc.constantFrom('2026-11-30', '2024-02-29'),
    variant: fc.constantFrom(null, 'A', 'B'),
  })
  .map(({ values, special, today, variant }) => {
    const valueOf = ([id = '']: readonly string[]) =>
      values[questionIds.findIndex((known) => known === id)] ?? null
    return {
      value: valueOf,
      isAnswered: (path) => special !== null || valueOf(path) !== null,
      special: () => special,
      code: valueOf,
      comment: () => null,
      label: (path) => (valueOf(path) === null ? null : 'Beschriftung'),
      today,
      language: 'de',
      variant,
    }
  })
