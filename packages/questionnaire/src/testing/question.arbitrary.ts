import fc from 'fast-check'
import type { Question, ScalePoint } from '../question.ts'

/** Every kind of question, without `visibleIf` and with an id that is still to be given; otherwise without a flaw. */
export const questionArbitrary: fc.Arbitrary<Question> = fc.oneof(
  single(),
  multiple(),
  withBase({ kind: fc.constant('scale' as const), points: points() }),
  withBase({
    kind: fc.constant('matrix' as const),
    points: points(),
    rows: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('1', '-', 'a', 'B_2', 'row'), label: words() }),
      { selector: ({ id }) => id, minLength: 1 },
    ),
  }),
  range(-1000, 1000).chain(({ min, max }) =>
    withBase({
      kind: fc.constant('number' as const),
      ...limits({ min, max }),
      decimals: fc.nat({ max: 6 }),
    }),
  ),
  withBase({
    kind: fc.constant('shortText' as const),
    maxLength: fc.integer({ min: 1, max: 300 }),
  }),
  withBase({ kind: fc.constant('longText' as const) }),
  range(0, 3000).chain(({ min, max }) =>
    withBase({
      kind: fc.constant('date' as const),
      ...limits({ min: dayOf(min), max: dayOf(max) }),
    }),
  ),
  words().map((text): Question => ({ kind: 'statement', id: '', text })),
)

/** The ISO date so many days after the first of January 2020. */
export function dayOf(days: number): string {
  return new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)
}

export function words(): fc.Arbitrary<{ readonly de: string; readonly en: string }> {
  const some = fc.constantFrom('Wie gefällt es Ihnen?', 'Größe & <b>Maß</b>', '„ja“', '😀')
  return fc.record({ de: some, en: some })
}

function single(): fc.Arbitrary<Question> {
  return withBase({ kind: fc.constant('singleChoice' as const), options: options(option()) })
}

function multiple(): fc.Arbitrary<Question> {
  return options(option())
    .chain((combinable) =>
      fc.record({
        combinable: fc.constant(combinable),
        exclusive: options(fc.record({ label: words(), exclusive: fc.constant(true as const) })),
        min: fc.option(fc.integer({ min: 1, max: combinable.length }), { nil: undefined }),
        more: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
      }),
    )
    .chain(({ combinable, exclusive, min, more }) => {
      const others = exclusive.filter((own) => combinable.every(({ code }) => code !== own.code))
      const all = [...combinable, ...others]
      const max = more === undefined ? undefined : Math.min(all.length, (min ?? 1) + more)
      return withBase({
        kind: fc.constant('multipleChoice' as const),
        options: fc.constant(all),
        ...limits({ min, max }),
      })
    })
}

function limits<Limit>({ min, max }: { min: Limit | undefined; max: Limit | undefined }) {
  return {
    ...(min !== undefined && { min: fc.constant(min) }),
    ...(max !== undefined && { max: fc.constant(max) }),
  }
}

function range(least: number, most: number) {
  const limit = fc.integer({ min: least, max: most })
  return fc
    .tuple(limit, limit)
    .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }))
}

function option() {
  return fc.record(
    { label: words(), openText: fc.constant(true as const) },
    { requiredKeys: ['label'] },
  )
}

/** Codes that are hard on forms, on looking up, or on both. */
function options<Part>(part: fc.Arbitrary<Part>): fc.Arbitrary<(Part & { code: string })[]> {
  const code = fc.constantFrom('1', '2', '03', 'a.b', 'ä', '<b>', '&=', '%41', '+', 'special', '-1')
  return fc.uniqueArray(
    fc.tuple(code, part).map(([own, rest]) => ({ code: own, ...rest })),
    { selector: ({ code: own }) => own, minLength: 1, maxLength: 5 },
  )
}

function points(): fc.Arbitrary<ScalePoint[]> {
  return fc
    .tuple(options(fc.record({ label: words() })), fc.integer({ min: -2, max: 2 }), fc.boolean())
    .map(([own, first, falls]) =>
      [...own, { code: 'last', label: { de: 'Ende', en: 'end' } }].map((point, index) => ({
        ...point,
        value: falls ? first - index : first + 2 * index,
      })),
    )
}

function withBase<Own>(own: { [Key in keyof Own]: fc.Arbitrary<Own[Key]> }) {
  const base = fc.record(
    {
      id: fc.constant(''),
      text: words(),
      help: words(),
      required: fc.boolean(),
      personal: fc.boolean(),
      special: fc.uniqueArray(fc.constantFrom('dontKnow' as const, 'noAnswer' as const)),
    },
    { requiredKeys: ['id', 'text'] },
  )
  return fc.tuple(base, fc.record(own)).map(([common, rest]) => ({ ...common, ...rest }))
}
