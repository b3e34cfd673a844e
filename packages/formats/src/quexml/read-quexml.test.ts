import { lint, parseQuestionnaire, type Question } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { youthForm } from '../testing/youth-form.ts'
import { readQueXml } from './read-quexml.ts'

function read(xml: string) {
  const form = readQueXml(xml)
  if (!form.ok) throw new Error(form.flaw.message['de'])
  return form
}

const form = read(youthForm)
const questions = new Map(
  form.questionnaire.pages.flatMap((page) =>
    page.questions.map((question) => [question.id, question]),
  ),
)

function question<Kind extends Question['kind']>(
  id: string,
  kind: Kind,
): Extract<Question, { kind: Kind }> {
  const found = questions.get(id)
  if (found?.kind !== kind) throw new Error(`${id} is ${found?.kind}`)
  return found as Extract<Question, { kind: Kind }>
}

test('a form becomes a questionnaire without flaws', () => {
  expect(parseQuestionnaire(JSON.parse(JSON.stringify(form.questionnaire)))).toMatchObject({
    ok: true,
  })
  expect(lint(form.questionnaire)).toEqual([])
  expect(form.questionnaire.title['de']).toBe('Freizeit & Verkehr')
  expect(form.questionnaire.introduction?.['de']).toBe('Guten Tag,\n\nwir **freuen** uns.')
  expect(form.questionnaire.closing?.['de']).toBe('Danke!')
})

test('sections become pages, and a hidden title stays hidden', () => {
  const [first, second] = form.questionnaire.pages
  expect(first?.title).toBeUndefined()
  expect(second?.title?.['de']).toBe('Zur Stadt')
  expect(second?.introduction?.['de']).toBe('Denken Sie an \\*dieses\\* Jahr.')
  expect(second?.questions.at(-1)).toMatchObject({
    kind: 'statement',
    text: { de: 'Fast geschafft.' },
  })
})

test('a single fixed response becomes a single choice, with a text beside "other"', () => {
  expect(question('schule', 'singleChoice')).toMatchObject({
    help: { de: 'Nur eine Antwort.' },
    options: [
      { code: 'A1', label: { de: 'Mittelschule' } },
      { code: 'A2' },
      { code: 'other', label: { de: 'Andere' }, openText: true },
    ],
  })
})

test('responses of one box each become a multiple choice', () => {
  const { options } = question('weg', 'multipleChoice')
  expect(options.map(({ code, label }) => `${code} ${label['de']}`)).toEqual([
    'S1 zu Fuß',
    'S2 mit dem Rad',
    'S3 mit dem Bus',
    'other Sonstiges',
  ])
  expect(options.map(({ openText }) => openText === true)).toEqual([false, false, false, true])
})

test('sub-questions with a fixed response become a matrix valued by its numbers', () => {
  const { rows, points } = question('zufrieden', 'matrix')
  expect(rows.map(({ id }) => id)).toEqual(['R1', 'R2', 'R3'])
  expect(points.map(({ code, value }) => [code, value])).toEqual([
    ['1.5', 1.5],
    ['0.5', 0.5],
    ['-1.5', -1.5],
  ])
})

test('free responses become numbers, texts and days', () => {
  question('alter', 'number')
  question('wohin', 'shortText')
  question('seit', 'date')
  expect(question('note', 'scale').points.map(({ value }) => value)).toEqual([1, 2, 3])
})

test('a skip becomes a condition of the questions in between', () => {
  const condition = "not code(schule) = 'A2'"
  expect(question('weg', 'multipleChoice').visibleIf).toEqual(condition)
  expect(question('zufrieden', 'matrix').visibleIf).toEqual(condition)
  expect(question('wohin', 'shortText').visibleIf).toBeUndefined()
})

test('what changes its form is reported with its place', () => {
  expect(question('warm', 'number')).toMatchObject({
    min: 0,
    max: 100,
    help: { de: '0 = kalt, 100 = heiß' },
  })
  expect(question('fahrten_b', 'number').text['de']).toBe('Wie viele Fahrten? – Rad')
  expect(form.report.map(({ kind, place }) => `${kind} ${place['de']}`)).toEqual([
    'changed Abschnitt 2, Frage 5 (warm)',
    'changed Abschnitt 2, Frage 6 (fahrten)',
  ])
})

test('the names of the file are kept beside the questionnaire', () => {
  expect([...form.varNames].filter(([key]) => /schule|weg|zufrieden/.test(key))).toEqual([
    ['schule', 'schule'],
    ['schule~other', 'schuleother'],
    ['weg:S1', 'weg_S1'],
    ['weg:S2', 'weg_S2'],
    ['weg:S3', 'weg_S3'],
    ['weg:other', 'wegT'],
    ['weg~other', 'wegother'],
    ['zufrieden.R1', 'zufrieden_R1'],
    ['zufrieden.R2', 'zufrieden_R2'],
    ['zufrieden.R3', 'zufrieden_R3'],
  ])
})

test('a skip that leads nowhere is reported and not carried over', () => {
  const { report, questionnaire } = read(
    youthForm.replace('<skipTo>wohin</skipTo>', '<skipTo>ende</skipTo>'),
  )
  expect(
    report.some(({ kind, message }) => kind === 'lost' && message['de']?.includes('„ende“')),
  ).toBe(true)
  expect(JSON.stringify(questionnaire)).not.toContain('visibleIf')
})

const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><questionnaire><title>&b;</title></questionnaire>`

test.each([
  ['an entity bomb', bomb, 'documentType'],
  [
    'a file that names another file',
    youthForm.replace('?>', '?><!DOCTYPE q SYSTEM "file:///etc/passwd">'),
    'documentType',
  ],
  ['endless nesting', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, 'tooDeep'],
  ['a huge file', 'x'.repeat(20_000_001), 'tooLarge'],
  ['half a file', youthForm.slice(0, 2_000), 'notXml'],
  ['no XML at all', 'Guten Tag', 'notXml'],
  ['nothing', '', 'notXml'],
  ['another kind of XML', '<html><body/></html>', 'notQueXml'],
  [
    'a form without questions',
    '<questionnaire><title>x</title><section id="1"/></questionnaire>',
    'noQuestions',
  ],
])('%s is refused with a sentence', (_, xml, code) => {
  const result = readQueXml(xml)
  if (result.ok) throw new Error('was read')
  expect(result.flaw.code).toBe(code)
  expect(result.flaw.message['de']).toMatch(/[.)]$/)
})

test('a damaged form is read or refused, never more', () => {
  const damage = fc.tuple(fc.nat(youthForm.length), fc.nat(40), fc.string({ maxLength: 6 }))
  fc.assert(
    fc.property(damage, ([at, length, instead]) => {
      const result = readQueXml(youthForm.slice(0, at) + instead + youthForm.slice(at + length))
      const isSound = result.ok
        ? parseQuestionnaire(JSON.parse(JSON.stringify(result.questionnaire))).ok
        : result.flaw.message['en'] !== ''
      expect(isSound).toBe(true)
    }),
  )
})
