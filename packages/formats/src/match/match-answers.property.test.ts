import { complete, type Answers } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readQueXml } from '../quexml/read-quexml.ts'
import { youthForm } from '../testing/youth-form.ts'
import { matchAnswers } from './match-answers.ts'

const form = readQueXml(youthForm)
if (!form.ok) throw new Error(form.flaw.code)
const { questionnaire } = form

const columns = [
  'alter',
  'schule',
  'weg_S1',
  'weg_S2',
  'weg_S3',
  'zufrieden_R1',
  'zufrieden_R2',
  'zufrieden_R3',
]
const values = [
  'NA',
  '',
  'Ja',
  'Nein',
  '17',
  '3,5',
  'Mittelschule',
  'keine Schule',
  'A1',
  'sehr zufrieden',
  '0.5',
  'anders',
]
const data = fc.array(
  fc.array(fc.oneof(fc.constantFrom(...values), fc.string({ maxLength: 4 })), {
    minLength: columns.length,
    maxLength: columns.length,
  }),
  { minLength: 1, maxLength: 8 },
)

test('no cell gets lost: each is missing, denied, in an answer or listed', () => {
  fc.assert(
    fc.property(data, (rows) => {
      const matched = matchAnswers(questionnaire, { delimiter: ',', columns, rows })
      expect(matched.columns).toHaveLength(columns.length)
      const listed = new Set(matched.unfit.map(({ row, column }) => `${row} ${column}`))
      expect(listed.size).toBe(matched.unfit.length)
      let silent = 0
      for (const { column, index, values: distinct } of matched.columns) {
        expect(distinct.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
        const kindOf = new Map(distinct.map(({ value, meaning }) => [value, meaning.kind]))
        for (const [row, cells] of rows.entries()) {
          const kind = kindOf.get(cells[index] ?? '')
          if (listed.has(`${row + 1} ${column}`)) continue
          if (kind === 'missing' || kind === 'notChosen') silent += 1
        }
      }
      const held = matched.rows.reduce((sum, { answers }) => sum + valuesIn(answers), 0)
      expect(silent + matched.unfit.length + held).toBe(rows.length * columns.length)
    }),
  )
})

test('what comes out is what the form accepts', () => {
  fc.assert(
    fc.property(data, (rows) => {
      for (const { answers } of matchAnswers(questionnaire, { delimiter: ',', columns, rows })
        .rows) {
        const circumstances = { seed: 0, today: '1970-01-01', language: 'de' }
        expect(complete(questionnaire, answers, circumstances)).toMatchObject({ ok: true, answers })
      }
    }),
  )
})

/** How many cells of the file the answers stand for. */
function valuesIn(answers: Answers): number {
  return Object.values(answers).reduce((sum, answer) => {
    if (answer.kind === 'choices') return sum + answer.codes.length
    return sum + (answer.kind === 'rows' ? Object.keys(answer.rows).length : 1)
  }, 0)
}
