import { expect, test } from 'vitest'
import { formOf, linesOf, questionsOf } from './testing/form.ts'

const choices = `
list_name | name | label
yn        | yes  | Yes
yn        | no   | No
abc       | a    | Apples
abc       | b    | Bananas
abc       | c    | Cherries`

/** The questions of a sheet `survey` with the columns type, name and label. */
function kindsOf(rows: string) {
  return questionsOf(
    formOf({ survey: `type | name | label | appearance | parameters\n${rows}`, choices }),
  )
}

test.each([
  ['text | q | Q', { kind: 'shortText', id: 'q', text: { en: 'Q' } }],
  ['text | q | Q | multiline', { kind: 'longText' }],
  ['integer | q | Q', { kind: 'number' }],
  ['decimal | q | Q', { kind: 'number', decimals: 6 }],
  ['range | q | Q | | start=1 end=5 step=2', { kind: 'slider', min: 1, max: 5, step: 2 }],
  ['range | q | Q | rating | end=5', { kind: 'rating', steps: 5, look: 'stars' }],
  ['range | q | Q | | start=0; end=10; step=3', { kind: 'number', min: 0, max: 10, decimals: 0 }],
  ['date | q | Q', { kind: 'date' }],
  ['date | q | Q | month-year', { kind: 'month' }],
  ['date | q | Q | year', { kind: 'number', min: 1000, max: 9999 }],
  ['time | q | Q', { kind: 'time' }],
  ['geopoint | q | Q', { kind: 'shortText', personal: true }],
  ['barcode | q | Q', { kind: 'shortText' }],
  ['acknowledge | q | Q', { kind: 'consent' }],
  ['image | q | Q', { kind: 'upload', accept: ['jpeg', 'png', 'webp'] }],
  ['file | q | Q', { kind: 'upload', maxFiles: 1 }],
  ['note | q | **Hello**', { kind: 'statement', text: { en: '**Hello**' } }],
  ['hidden | q | ', { kind: 'hidden', parameter: 'q', options: [] }],
  ['select_one abc | q | Q', { kind: 'singleChoice', options: [{ code: 'a' }, {}, {}] }],
  ['select_one abc | q | Q | minimal', { kind: 'singleChoice', look: 'dropdown' }],
  ['select_one abc | q | Q | likert', { kind: 'scale', points: [{ value: 1 }, {}, { value: 3 }] }],
  ['select_multiple abc | q | Q | | randomize=true', { kind: 'multipleChoice', order: 'random' }],
  ['rank abc | q | Q', { kind: 'ranking' }],
  ['select_one abc or_other | q | Q', { options: [{}, {}, {}, { code: 'other', openText: true }] }],
  ['add text prompt | q | Q', { kind: 'shortText' }],
  ['select all that apply from abc | q | Q', { kind: 'multipleChoice' }],
])('%s is carried over', (row, question) => {
  expect(kindsOf(row)).toMatchObject([question])
})

test.each([
  ['geoshape | q | Q', 'Lines and areas'],
  ['image | q | Q | signature', 'Signatures'],
  ['note | q | ', 'no text'],
  ['calculate | q | ', 'No calculation'],
  ['osm | q | Q', 'no kind “osm”'],
  ['deviceid | q | ', 'not collected on purpose'],
  ['select_one_from_file cities.csv | q | Q', 'not in this file'],
])('%s is lost with a reason', (row, reason) => {
  const form = formOf({ survey: `type | name | label | appearance\n${row}` })
  expect(linesOf(form)).toEqual([expect.stringMatching(`^lost Row 3 \\(q\\): .*${reason}`)])
  expect(form.counts.questions[0]).toBe(0)
})

test('day and time are asked as two questions', () => {
  expect(kindsOf('dateTime | q | When')).toMatchObject([
    { kind: 'date', id: 'q', text: { en: 'When' } },
    { kind: 'time', id: 'q_time', text: { en: 'When (time)' } },
  ])
})
