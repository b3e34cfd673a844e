import fc from 'fast-check'
import type { Cell, Mask, NumberLimits, TextLimits } from '../parts.ts'
import type { AddressPart, FileType, Question, Repeatable } from '../question.ts'
import { coded, optional, points, question, rows, words } from './parts.arbitrary.ts'

/** Questions that are answered by typing, by sending files or entry by entry. Nothing in them is a flaw. */
export const valueQuestionArbitrary: fc.Arbitrary<Question> = fc.oneof(
  shortText(),
  question({ kind: kind('longText') }, { maxLength: fc.integer({ min: 1, max: 3000 }) }),
  question({ kind: kind('textList'), rows: rows(textLimits()), purpose: words() }),
  number(),
  slider(),
  joined(question({ kind: kind('numberList'), rows: rows(fc.constant({})) }), numberLimits()),
  question(
    { kind: kind('constantSum'), rows: rows(fc.constant({})), total: fc.constantFrom(1, 24, 100) },
    { unit: words() },
  ),
  date(),
  time(),
  month(),
  question({ kind: kind('address'), parts: parts(), purpose: words() }),
  table(),
  question({
    kind: kind('upload'),
    accept: fc.uniqueArray(fc.constantFrom<FileType[]>('pdf', 'jpeg', 'odt', 'plainText'), {
      minLength: 1,
    }),
    maxBytes: fc.integer({ min: 1, max: 10_000_000 }),
    maxFiles: fc.integer({ min: 1, max: 10 }),
  }),
  repeat(),
)

/** The ISO date so many days after the first of January 2020. */
export function dayOf(days: number): string {
  return new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)
}

/** The ISO month so many months after January 2020. */
export function monthOf(months: number): string {
  return new Date(Date.UTC(2020, months, 1)).toISOString().slice(0, 7)
}

/** The time of day so many minutes after midnight. */
export function timeOf(minutes: number): string {
  return new Date(Date.UTC(2020, 0, 1, 0, minutes)).toISOString().slice(11, 16)
}

function shortText() {
  return joined(question({ kind: kind('shortText'), purpose: words() }), textLimits())
}

function number() {
  return joined(question({ kind: kind('number') }), numberLimits())
}

function date() {
  return joined(question({ kind: kind('date') }), range(3000, dayOf))
}

function time() {
  return joined(question({ kind: kind('time') }), range(1439, timeOf))
}

function month() {
  return joined(question({ kind: kind('month') }), range(100, monthOf))
}

function slider() {
  const step = fc.constantFrom(0.1, 0.25, 1, 5)
  const steps = fc.integer({ min: 1, max: 40 })
  return fc.tuple(fc.integer({ min: -20, max: 20 }), step, steps).chain(([min, own, count]) =>
    question({
      kind: kind('slider'),
      min: fc.constant(min),
      // Rounded, because binary fractions do not add up.
      max: fc.constant(Number((min + own * count).toFixed(2))),
      step: fc.constant(own),
    }),
  )
}

function parts() {
  const names = ['name', 'organisation', 'street', 'postcode', 'town', 'email', 'phone'] as const
  return fc.uniqueArray(
    fc.record(
      { part: fc.constantFrom<AddressPart[]>(...names), required: fc.boolean() },
      { requiredKeys: ['part'] },
    ),
    { selector: ({ part }) => part, minLength: 1 },
  )
}

function table() {
  const column = fc.record({
    id: fc.constantFrom('1', 'c', 'row'),
    label: words(),
    cell: cell(),
  })
  const columns = fc.uniqueArray(column, { selector: ({ id }) => id, minLength: 1 })
  const base = { kind: kind('table'), columns, purpose: words() }
  return fc.oneof(
    question({ ...base, rows: rows(fc.constant({})) }),
    question({ ...base, rows: fc.constant([]), added: counts(5) }),
  )
}

function cell(): fc.Arbitrary<Cell> {
  return fc.oneof(
    joined(fc.record({ kind: fc.constant('text' as const) }), textLimits()),
    joined(fc.record({ kind: fc.constant('number' as const) }), numberLimits()),
    fc.constant({ kind: 'date' as const }),
    fc.record({
      kind: fc.constant('choice' as const),
      options: coded(fc.record({ label: words() })),
    }),
    fc.record({ kind: fc.constant('scale' as const), points: points() }),
  )
}

function repeat(): fc.Arbitrary<Question> {
  const nested: fc.Arbitrary<Repeatable> = fc.oneof(
    shortText(),
    number(),
    date(),
    time(),
    month(),
    question({ kind: kind('yesNo') }),
    question({ kind: kind('scale'), points: points() }),
    question({ kind: kind('rating'), steps: fc.integer({ min: 2, max: 11 }) }),
    question({ kind: kind('multipleChoice'), options: coded(fc.record({ label: words() })) }),
    question(
      { kind: kind('singleChoice'), options: coded(fc.record({ label: words() })) },
      { comment: fc.constant(true as const) },
    ),
  )
  const questions = fc
    .array(nested, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((own, index) => ({ ...own, id: `sub${index}` })))
  return joined(
    question({ kind: kind('repeat'), entry: words(), questions, purpose: words() }),
    counts(4),
  )
}

function counts(most: number) {
  return fc.tuple(fc.nat({ max: most }), fc.integer({ min: 1, max: most })).map(([one, other]) => ({
    min: Math.min(one, other),
    max: Math.max(one, other),
  }))
}

function numberLimits(): fc.Arbitrary<NumberLimits> {
  const limit = fc.integer({ min: -1000, max: 1000 })
  return joined(
    optional({ decimals: fc.nat({ max: 6 }), unit: words() }),
    fc.oneof(
      fc.constant({}),
      fc.tuple(limit, limit).map(([one, other]) => ({
        min: Math.min(one, other),
        max: Math.max(one, other),
      })),
    ),
  )
}

function textLimits(): fc.Arbitrary<TextLimits> {
  const mask = fc.constantFrom<Mask[]>(
    { kind: 'email' },
    { kind: 'phone' },
    { kind: 'postcode' },
    { kind: 'url' },
    { kind: 'pattern', pattern: '[A-ZÄÖÜ]{1,3}-\\d+', description: { de: 'HH-12', en: 'HH-12' } },
  )
  return fc.oneof(
    fc.record({ maxLength: fc.integer({ min: 1, max: 300 }) }),
    fc.record({ mask }),
    fc.constant({}),
  )
}

/** None, one or both ends of a range in ISO form. */
function range(most: number, write: (count: number) => string) {
  return fc.tuple(fc.nat({ max: most }), fc.nat({ max: most })).chain(([one, other]) =>
    optional({
      min: fc.constant(write(Math.min(one, other))),
      max: fc.constant(write(Math.max(one, other))),
    }),
  )
}

function joined<One, Other>(
  one: fc.Arbitrary<One>,
  other: fc.Arbitrary<Other>,
): fc.Arbitrary<One & Other> {
  return fc.tuple(one, other).map(([left, right]) => ({ ...left, ...right }))
}

function kind<Kind extends Question['kind']>(name: Kind) {
  return fc.constant(name)
}
