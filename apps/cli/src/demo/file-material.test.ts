import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fileMaterial } from './file-material.ts'

const own = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const questionnaire = own('testing/library-questionnaire.json')
const answers = own('testing/library-answers.csv')

test('the first question with answers to choose becomes the key figure, and everybody has a code', () => {
  const read = fileMaterial({ questionnaire, answers })
  if (!read.ok) throw new Error(read.sentence)
  const { keyFigures, invited, access } = read.material
  expect(keyFigures.map(({ variable }) => variable)).toEqual(['besuch'])
  expect([invited, access]).toEqual([15, 'code'])
})

test('answers of too few people are refused, since nothing of them may be published', () => {
  expect(fileMaterial({ questionnaire, answers: own('testing/nine.csv') })).toEqual({
    ok: false,
    sentence: expect.stringMatching(/nine\.csv: .* mindestens 10 Zeilen mit Antworten\.$/),
  })
})

test.each([
  [
    'a form that is not there',
    own('testing/none.json'),
    answers,
    /none\.json lässt sich nicht lesen/,
  ],
  [
    'answers that are not there',
    questionnaire,
    own('testing/none.csv'),
    /none\.csv lässt sich nicht lesen/,
  ],
  ['a folder for a file', questionnaire, own('testing'), /testing lässt sich nicht lesen/],
  ['a form that is none', answers, answers, /answers\.csv: Die Datei ist weder queXML noch JSON\./],
  ['JSON that is no questionnaire', own('../../package.json'), answers, /„pages“ fehlt/],
])('%s is refused with one sentence that names the file', (_, form, data, message) => {
  const read = fileMaterial({ questionnaire: form, answers: data })
  if (read.ok) throw new Error('It was taken.')
  expect(read.sentence).toMatch(message)
  expect(read.sentence).not.toContain('\n')
})
