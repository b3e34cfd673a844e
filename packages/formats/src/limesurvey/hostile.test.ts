import { parseQuestionnaire } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readLimeSurvey } from './read-limesurvey.ts'
import { everyType } from './testing/every-type.ts'
import { lss, surveyOf } from './testing/lss.ts'

const survey = surveyOf(everyType)
const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><document>&b;</document>`

test.each<[string, Uint8Array | string, string]>([
  ['an entity bomb', bomb, 'documentType'],
  [
    'a file that names another file',
    survey.replace('?>', '?><!DOCTYPE q SYSTEM "file:///etc/passwd">'),
    'documentType',
  ],
  ['endless nesting', '<document>'.repeat(100_000), 'tooDeep'],
  ['a huge text', 'x'.repeat(20_000_001), 'tooLarge'],
  ['a huge file', new Uint8Array(100_000_000), 'tooLarge'],
  ['a zip bomb', zipSync({ 'a.lss': new Uint8Array(15_000_000) }), 'zipBomb'],
  ['an archive without a survey', zipSync({ 'a.lsr': strToU8(survey) }), 'notInArchive'],
  [
    'an archive in the archive',
    zipSync({ 'a.lss': zipSync({ 'a.lss': strToU8(survey) }, { level: 0 }) }),
    'notText',
  ],
  ['half a file', survey.slice(0, 2_000), 'notXml'],
  ['no XML', 'Guten Tag', 'notXml'],
  ['nothing', '', 'notXml'],
  ['another kind of XML', '<html><body/></html>', 'notLimeSurvey'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'notText'],
])('%s is refused with a sentence', (_, file, code) => {
  const result = readLimeSurvey(file)
  if (result.ok) throw new Error('was read')
  expect(result.flaw.code).toBe(code)
  expect(result.flaw.message['de']).toMatch(/[.)]$/)
})

test('a file with nothing in its tables is an empty form', () => {
  const result = readLimeSurvey(lss({}))
  expect(result).toMatchObject({ ok: true, counts: { questions: [0, 0], conditions: [0, 0] } })
})

test('of very many expressions in texts some are left as they are, which is told', () => {
  const text = '{a}'.repeat(20_010)
  const questions = [
    { type: 'N', title: 'a' },
    { type: 'X', title: 'q', text },
  ]
  const result = readLimeSurvey(surveyOf([{ questions }]))
  if (!result.ok) throw new Error(result.flaw.message['en'])
  const words = result.questionnaire.pages[0]?.questions[1]?.text['de']
  expect(words?.slice(-53)).toBe(`{a}${'{{a}}'.repeat(10)}`)
  expect(result.report.map(({ message }) => message['en'])).toContain(
    'There are too many expressions in the texts of the survey; the rest was left as it is.',
  )
})

test('a damaged form is read or refused, never more', () => {
  const damage = fc.tuple(fc.nat(survey.length), fc.nat(60), fc.string({ maxLength: 8 }))
  fc.assert(
    fc.property(damage, ([at, length, instead]) => {
      const result = readLimeSurvey(survey.slice(0, at) + instead + survey.slice(at + length))
      const isSound = result.ok
        ? parseQuestionnaire(JSON.parse(JSON.stringify(result.questionnaire))).ok
        : result.flaw.message['en'] !== ''
      expect(isSound).toBe(true)
    }),
  )
})

test('cells with anything in them are read, and every loss is told in both languages', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '',
      '0',
      '1',
      '-1',
      'Y',
      'N',
      '{a}',
      '{',
      '__proto__',
      'constructor',
      'a;b',
      '|',
      '1e999',
    ),
  )
  const type = fc.constantFrom(...'15ABCDEFGHIKLMNOPQRSTUXY!*:;|', 'Z')
  const safe = (text: string) => text.replaceAll(']]>', '')
  const question = fc.record({
    type,
    title: cell.map(safe),
    text: cell.map(safe),
    relevance: cell.map(safe),
    preg: cell.map(safe),
    preset: cell.map(safe),
    rows: fc.array(fc.tuple(cell.map(safe), cell.map(safe), cell.map(safe)), { maxLength: 3 }),
    columns: fc.array(fc.tuple(cell.map(safe), cell.map(safe)), { maxLength: 2 }),
    answers: fc.array(fc.tuple(cell.map(safe), cell.map(safe)), { maxLength: 3 }),
    attributes: fc.dictionary(
      fc.constantFrom(
        'hidden',
        'array_filter',
        'max_answers',
        'min_answers',
        'slider_layout',
        'slider_min',
        'date_format',
        'date_max',
        'equals_num_value',
        'em_validation_q',
        'em_validation_sq',
        'exclude_all_others',
        'other_position',
        'multiflexible_min',
        'max_filesize',
        'allowed_filetypes',
        'maximum_chars',
        'numbers_only',
        'equation',
        'prefix',
        'slider_accuracy',
      ),
      cell.map(safe),
      { maxKeys: 4 },
    ),
  })
  // oxlint-disable-next-line no-control-regex
  const xml = (text: string) => text.replace(/[\uD800-\uDFFF]/g, '')
  fc.assert(
    fc.property(fc.array(question, { maxLength: 4 }), (questions) => {
      const result = readLimeSurvey(xml(surveyOf([{ questions }])))
      if (!result.ok) throw new Error(result.flaw.message['en'])
      const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(result.questionnaire)))
      expect(parsed.ok ? [] : parsed.flaws).toEqual([])
      const { questions: counted, conditions } = result.counts
      expect(counted[0]).toBeLessThanOrEqual(counted[1])
      expect(conditions[0]).toBeLessThanOrEqual(conditions[1])
      for (const { place, message } of result.report) {
        for (const words of [place, message]) expect(words['de'] && words['en']).toBeTruthy()
      }
    }),
    { numRuns: 150 },
  )
})
