import fc from 'fast-check'
import type { Question } from '../question.ts'
import { coded, optional, points, question, rows, words } from './parts.arbitrary.ts'

/** A picture that the generated questionnaires bring along. */
export const mediaName = 'f0'.repeat(32)

/** Questions that are answered by choosing, and all that stands between questions. Nothing in them is a flaw. */
export const choiceQuestionArbitrary: fc.Arbitrary<Question> = fc.oneof(
  question(
    { kind: kind('singleChoice'), options: coded(optionWithText()) },
    { order: random(), comment: yes(), look: fc.constantFrom('list', 'dropdown') },
  ),
  question({ kind: kind('yesNo') }, { comment: yes() }),
  multipleChoice(),
  question({
    kind: kind('place'),
    areas: coded(fc.record({ label: words(), shape: fc.constant('M0 0L4 0L4 4Z') })),
    viewBox: fc.constant([0, 0, 4, 4] as const),
  }),
  question({ kind: kind('consent'), label: words() }),
  question({ kind: kind('scale'), points: points() }),
  question({ kind: kind('rating'), steps: fc.integer({ min: 2, max: 11 }) }, ends()),
  question({ kind: kind('recommendation') }, ends()),
  question({ kind: kind('matrix'), points: points(), rows: rows(fc.constant({})) }, rowOrder()),
  question(
    {
      kind: kind('differential'),
      steps: fc.integer({ min: 2, max: 11 }),
      rows: rows(fc.record({ opposite: words() })),
    },
    rowOrder(),
  ),
  question(
    { kind: kind('multipleMatrix'), options: coded(option()), rows: rows(fc.constant({})) },
    rowOrder(),
  ),
  question(
    {
      kind: kind('dualMatrix'),
      rows: rows(fc.constant({})),
      scales: fc.tuple(scaleOf('importance'), scaleOf('state')),
    },
    rowOrder(),
  ),
  ranking(),
  fc.record({
    kind: kind('hidden'),
    id: fc.constant(''),
    text: words(),
    parameter: fc.constant('weg'),
    options: coded(option()),
  }),
  fc.record({
    kind: kind('computed'),
    id: fc.constant(''),
    text: words(),
    type: fc.constantFrom('number', 'text', 'date', 'truth'),
    value: fc.constant('empty'),
  }),
  fc.record({ kind: fc.constantFrom('statement', 'section'), id: fc.constant(''), text: words() }),
  fc.record({
    kind: kind('picture'),
    id: fc.constant(''),
    text: words(),
    media: fc.constant(mediaName),
    alternative: words(),
  }),
  fc.record({
    kind: kind('download'),
    id: fc.constant(''),
    text: words(),
    media: fc.constant(mediaName),
  }),
)

function multipleChoice(): fc.Arbitrary<Question> {
  return fc
    .record({
      combinable: coded(optionWithText()),
      exclusive: coded(fc.record({ label: words(), exclusive: yes() })),
    })
    .chain(({ combinable, exclusive }) => {
      const others = exclusive.filter((own) => combinable.every(({ code }) => code !== own.code))
      const options = [...combinable, ...others]
      const least = fc.integer({ min: 1, max: combinable.length })
      return least.chain((min) =>
        question(
          { kind: kind('multipleChoice'), options: fc.constant(options) },
          {
            order: random(),
            comment: yes(),
            min: fc.constant(min),
            max: fc.integer({ min, max: options.length }),
          },
        ),
      )
    })
}

function ranking(): fc.Arbitrary<Question> {
  return coded(option()).chain((options) =>
    question(
      { kind: kind('ranking'), options: fc.constant(options) },
      { order: random(), places: fc.integer({ min: 1, max: options.length }) },
    ),
  )
}

function scaleOf(id: string) {
  return fc.record({ id: fc.constant(id), label: words(), points: points() })
}

function option() {
  return fc.tuple(fc.record({ label: words() }), optional({ fixed: yes() })).map(merged)
}

function optionWithText() {
  return fc.tuple(option(), optional({ openText: yes() })).map(merged)
}

function merged<One, Other>([one, other]: readonly [One, Other]): One & Other {
  return { ...one, ...other }
}

function ends() {
  return { lowLabel: words(), highLabel: words() }
}

function rowOrder() {
  return { rowOrder: random() }
}

function random() {
  return fc.constant('random' as const)
}

function yes() {
  return fc.constant(true as const)
}

function kind<Kind extends Question['kind']>(name: Kind) {
  return fc.constant(name)
}
