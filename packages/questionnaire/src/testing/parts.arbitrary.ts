import fc from 'fast-check'
import type { MatrixRow, ScalePoint } from '../parts.ts'

type Arbitraries<Values> = { readonly [Key in keyof Values]: fc.Arbitrary<Values[Key]> }

/**
 * A question that is asked: what every kind has, what this one has, and what it may have. Its id is still to be given.
 */
export function question<Own, More = unknown>(own: Arbitraries<Own>, more?: Arbitraries<More>) {
  const special = fc.constantFrom(
    'dontKnow' as const,
    'noAnswer' as const,
    'notApplicable' as const,
  )
  const base = fc.record({ id: fc.constant(''), text: words() })
  const extras = { help: words(), required: fc.boolean(), special: fc.uniqueArray(special) }
  const personal = fc.record({ personal: fc.constant(true as const), purpose: words() })
  return fc
    .tuple(
      base,
      optional(extras),
      fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, personal),
      fc.record(own),
      ...(more === undefined ? [] : [optional(more)]),
    )
    .map(([common, some, data, rest, others]) => ({
      ...common,
      ...some,
      ...data,
      ...rest,
      ...others,
    }))
}

/** Any of these keys. */
export function optional<Values>(values: Arbitraries<Values>) {
  return fc.record<Values, never>(values, { requiredKeys: [] })
}

export function words(): fc.Arbitrary<{ readonly de: string; readonly en: string }> {
  const some = fc.constantFrom('Wie gefällt es Ihnen?', 'Größe & <b>Maß</b>', '„ja“', '😀', '{{x}}')
  return fc.record({ de: some, en: some })
}

/** Parts with codes that are hard on forms, on looking up, or on both. */
export function coded<Part>(part: fc.Arbitrary<Part>): fc.Arbitrary<(Part & { code: string })[]> {
  const code = fc.constantFrom('1', '2', '03', 'a.b', 'ä', '<b>', '&=', '%41', '+', 'special', '-1')
  return fc.uniqueArray(
    fc.tuple(code, part).map(([own, rest]) => ({ code: own, ...rest })),
    { selector: ({ code: own }) => own, minLength: 1, maxLength: 5 },
  )
}

export function rows<Part>(part: fc.Arbitrary<Part>): fc.Arbitrary<(MatrixRow & Part)[]> {
  const row = fc.record({ id: fc.constantFrom('1', '-', 'a', 'B_2', 'row'), label: words() })
  return fc.uniqueArray(
    fc.tuple(row, part).map(([own, rest]) => ({ ...own, ...rest })),
    { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
  )
}

export function points(): fc.Arbitrary<ScalePoint[]> {
  return fc
    .tuple(coded(fc.record({ label: words() })), fc.integer({ min: -2, max: 2 }), fc.boolean())
    .map(([own, first, falls]) =>
      [...own, { code: 'last', label: { de: 'Ende', en: 'end' } }].map((point, index) => ({
        ...point,
        value: falls ? first - index : first + 2 * index,
      })),
    )
}
