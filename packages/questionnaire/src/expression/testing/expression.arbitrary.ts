import fc from 'fast-check'
import type { Call, Expression, Literal, Reference } from '../expression.ts'
import { findFunction } from '../functions/functions.ts'
import { signatures } from '../functions/signatures.ts'
import { isOperator, operators } from '../operators.ts'
import { questionIds } from './value.arbitrary.ts'

const parts = fc.oneof(
  fc.constantFrom('row', 'row-1', '2', 'in', '', '`', 'größe', 'a.b'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)

/** A question that generated surroundings know, or any name that needs backticks. */
const referenceArbitrary: fc.Arbitrary<Reference> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...questionIds) }, parts),
    fc.array(parts, { maxLength: 2 }),
  )
  .map(([first, rest]) => ({ kind: 'reference', path: [first, ...rest] }))

const literalArbitrary: fc.Arbitrary<Literal> = fc
  .oneof(
    fc.nat({ max: 100 }),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0)),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom("it's", '7', '-3.5', '2026-12-24', '(', '\n'),
    fc.boolean(),
    fc.constant(null),
  )
  .map((value) => ({ kind: 'literal', value }))

/** A tree that a text can say; its references are mostly to `questionIds`. */
export const expressionArbitrary: fc.Arbitrary<Expression> = fc.letrec<{
  expression: Expression
  call: Call
}>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    literalArbitrary,
    referenceArbitrary,
    operation(tie('expression')),
    fc.record({
      kind: fc.constantFrom('not' as const, 'negate' as const),
      operand: tie('expression'),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      items: fc.array(tie('expression'), { maxLength: 3 }),
    }),
    tie('call'),
  ),
  call: fc.constantFrom(...Object.keys(signatures)).chain((name) => call(name, tie('expression'))),
})).expression

function operation(part: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return fc.record({
    kind: fc.constant('operation' as const),
    operator: fc.constantFrom(...Object.keys(operators).filter(isOperator)),
    left: part,
    right: part,
  })
}

function call(name: string, part: fc.Arbitrary<Expression>): fc.Arbitrary<Call> {
  const called = findFunction(name)
  const { least, most } = called ?? { least: 0, most: 0 }
  return fc.record({
    kind: fc.constant('call' as const),
    name: fc.constant(name),
    arguments: fc.array<Expression>(called?.kind === 'reference' ? referenceArbitrary : part, {
      minLength: least,
      maxLength: Math.min(most, least + 2),
    }),
  })
}
