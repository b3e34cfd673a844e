import type { Questionnaire } from '@meinungsbild/questionnaire'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReportLine } from '../../report.ts'
import { readLimeSurvey } from '../read-limesurvey.ts'
import { everyType } from '../testing/every-type.ts'
import { lss, surveyOf } from '../testing/lss.ts'
import { readLimeSurveyAnswers } from './read-limesurvey-answers.ts'

const survey = surveyOf(everyType)
const form = readLimeSurvey(survey)
if (!form.ok) throw new Error(form.flaw.code)
const { questionnaire, columns } = form

/** One person's answers, as LimeSurvey keeps them. */
const kept = {
  ort: '-oth-',
  ort_other: 'Hafen',
  schule: 'A2',
  grund: 'A1',
  grund_comment: 'darum',
  auto: 'Y',
  sex: 'F',
  wege_SQ001: 'Y',
  wege_SQ002: '',
  wege_nix: '',
  wege_other: 'Roller',
  ziele_SQ001: 'Y',
  ziele_SQ001comment: 'oft',
  rang_1: 'A3',
  rang_2: 'A1',
  sterne: '4',
  fuenf_r1: '2',
  janein_SQ001: 'U',
  note_SQ002: 'A3',
  doppelt_SQ001_0: 'A1',
  doppelt_SQ001_1: 'B2',
  kasten_SQ001_c1: '1',
  zahlen_SQ002_c1: '7',
  texte_SQ001_c2: 'kalt',
  summe_SQ001: '60.0000000000',
  summe_SQ002: '40',
  liste_SQ001: '3,5',
  regler_SQ001: '7',
  worte_SQ002: 'Weg',
  plz: '20095',
  alter: '41.0000000000',
  tag: '2026-05-04 00:00:00',
  uhrzeit: '1970-01-01 07:30:00',
  monat: '2026-05-01 00:00:00',
}

const answers = {
  ort: { kind: 'choice', code: '-oth-', text: 'Hafen' },
  schule: { kind: 'choice', code: 'A2' },
  grund: { kind: 'choice', code: 'A1', comment: 'darum' },
  auto: { kind: 'choice', code: 'yes' },
  sex: { kind: 'choice', code: 'F' },
  wege: { kind: 'choices', codes: ['SQ001', 'other'], texts: { other: 'Roller' } },
  ziele: { kind: 'choices', codes: ['SQ001'], comments: { SQ001: 'oft' } },
  rang: { kind: 'ranking', codes: ['A3', 'A1'] },
  sprache: { kind: 'text', value: 'de' },
  sterne: { kind: 'choice', code: '4' },
  fuenf: { kind: 'rows', rows: { r1: { kind: 'choice', code: '2' } } },
  janein: { kind: 'rows', rows: { SQ001: { kind: 'choice', code: 'U' } } },
  note: { kind: 'rows', rows: { SQ002: { kind: 'choice', code: 'A3' } } },
  doppelt: {
    kind: 'cells',
    rows: { SQ001: { '0': { kind: 'choice', code: 'A1' }, '1': { kind: 'choice', code: 'B2' } } },
  },
  kasten: { kind: 'rowChoices', rows: { SQ001: { kind: 'choices', codes: ['c1'] } } },
  zahlen: { kind: 'cells', rows: { SQ002: { c1: { kind: 'number', value: 7 } } } },
  texte: { kind: 'cells', rows: { SQ001: { c2: { kind: 'text', value: 'kalt' } } } },
  summe: { kind: 'numbers', values: { SQ001: 60, SQ002: 40 } },
  liste: { kind: 'numbers', values: { SQ001: 3.5 } },
  regler: { kind: 'number', value: 7 },
  worte: { kind: 'texts', values: { SQ002: 'Weg' } },
  plz: { kind: 'text', value: '20095' },
  alter: { kind: 'number', value: 41 },
  tag: { kind: 'date', value: '2026-05-04' },
  uhrzeit: { kind: 'time', value: '07:30' },
  monat: { kind: 'month', value: '2026-05' },
  doppeltalt: { kind: 'number', value: 82 },
}

function read(file: Uint8Array | string, names?: ReadonlyMap<string, string>) {
  const result = readLimeSurveyAnswers(file, questionnaire, names)
  if (!result.ok) throw new Error(result.flaw.message['en'])
  return result
}

const told = (report: readonly ReportLine[]) =>
  report.map(({ place, message }) => `${place['de']}: ${message['de']}`)
const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`)
const about = { id: '1', submitdate: '2026-05-05 12:00:00', token: 'geheim', ipaddr: '192.0.2.1' }
const row = { ...about, ...kept }

test('an export with codes becomes answers to every kind of question', () => {
  const csv = [Object.keys(row), Object.values(row)]
    .map((cells) => quoted(cells).join(','))
    .join('\n')
  const { rows, report } = read(csv)
  const circumstances = { language: 'de', today: '2026-05-05', seed: 0 }
  expect(rows).toEqual([{ row: 1, answers, circumstances, problems: [] }])
  expect(report).toEqual([])
})

test('brackets are another way to write the same names', () => {
  const bracketed = Object.keys(kept).map((name) => name.replace(/^([a-z]+)_(.*)$/, '$1[$2]'))
  const csv = [bracketed, Object.values(kept)].map((cells) => quoted(cells).join(';')).join('\n')
  const { rows } = read(csv)
  const { doppelt: _, ...others } = answers
  expect(rows[0]?.answers).toMatchObject(others)
})

test('a VV file has the words above the names, and its own marks', () => {
  const names = Object.keys(row)
  const vv = [names.map(() => 'Frage'), names, Object.values({ ...row, plz: '{quote}' })]
    .map((cells) => cells.join('\t'))
    .join('\n')
  const { rows } = read(vv)
  expect(rows[0]?.answers['ort']).toEqual(answers.ort)
})

/** The columns as they are numbered in the database. */
function numbered(): Readonly<Record<string, string>> {
  const slotOf = (name: string) =>
    [...columns].find(([key]) => key.replace(/\.~comment$/, '_comment') === name)?.[1]
  return Object.fromEntries(
    [
      ['ort', '-oth-'],
      ['ort~-oth-', 'Hafen'],
      ['note.SQ002', 'A3'],
      ['doppelt.SQ001.1', 'B2'],
      ['wege:SQ001', 'Y'],
      ['ziele.~comment~SQ001', 'oft'],
      ['ziele:SQ001', 'Y'],
    ].map(([key = '', value = '']) => [`_${slotOf(key)}`, value]),
  )
}

const xml = lss(
  { responses: [{ id: 1, submitdate: '1980-01-01 00:00:00', ...numbered() }] },
  { type: 'Responses' },
)
const numberedAnswers = {
  ort: answers.ort,
  note: answers.note,
  doppelt: { kind: 'cells', rows: { SQ001: { '1': { kind: 'choice', code: 'B2' } } } },
  wege: { kind: 'choices', codes: ['SQ001'] },
  ziele: answers.ziele,
}

test('numbered columns are known from the form', () => {
  expect(Object.keys(numbered())).toContain('_4711X2X28SQ001#1')
  expect(read(xml.replaceAll('SQ001#1', 'SQ001_1'), columns).rows[0]?.answers).toMatchObject({
    ort: answers.ort,
    note: answers.note,
  })
})

test('an archive says itself what its columns mean', () => {
  const archive = zipSync({
    'survey_4711.lss': strToU8(survey),
    'survey_4711_responses.lsr': strToU8(xml.replaceAll('#', '_x0023_')),
  })
  expect(read(archive).rows[0]?.answers).toMatchObject({
    ort: answers.ort,
    wege: numberedAnswers.wege,
  })
})

test('what does not fit is left out and told, who answered is not taken in, what was not sent is left out', () => {
  const names = ['id', 'submitdate', 'ipaddr', 'ort', 'alter', 'fremd']
  const lines = [
    names,
    ['1', '2026-01-01 10:00:00', '192.0.2.1', 'X', '500', 'a'],
    ['2', '', '192.0.2.1', 'A1', '20', 'b'],
    ['3', '2026-01-01 10:00:00', '192.0.2.1', 'A1', 'alt', 'c'],
  ]
  const { rows, report } = read(lines.map((cells) => cells.join(',')).join('\n'))
  expect(rows.map(({ row: number, answers: own }) => [number, own['ort'], own['alter']])).toEqual([
    [1, undefined, undefined],
    [3, { kind: 'choice', code: 'A1' }, undefined],
  ])
  expect(rows[0]?.problems.map(({ code, question }) => [code, question])).toEqual([
    ['required', 'ort'],
  ])
  expect(JSON.stringify(rows)).not.toContain('192.0.2.1')
  expect(told(report)).toEqual([
    'Spalten: Keiner Frage zuzuordnen und nicht übernommen: fremd.',
    'Zeilen: 1 begonnene, aber nie abgesendete Fragebögen wurden nicht übernommen.',
    'Spalte ort: 1-mal nicht übernommen. „X“ ist dort keine mögliche Antwort.',
    expect.stringContaining('Spalte alter: 2-mal nicht übernommen.'),
  ])
})

test.each<[string, readonly string[], object, readonly string[]]>([
  ['the order of columns is not that of ranks', ['rang_2=A1', 'rang_1=A3'], answers.rang, []],
  [
    'a comment beside a box that was not ticked is not kept',
    ['ziele_SQ001=Y', 'ziele_SQ002=', 'ziele_SQ002comment=nie', 'ziele_SQ001comment=oft'],
    answers.ziele,
    [],
  ],
  [
    'what is neither a tick nor none is told',
    ['wege_SQ001=Y', 'wege_SQ002=vielleicht'],
    { kind: 'choices', codes: ['SQ001'] },
    ['Spalte wege_SQ002: 1-mal nicht übernommen. „vielleicht“ ist dort keine mögliche Antwort.'],
  ],
])('%s', (_, cells, answer, lines) => {
  const pairs = cells.map((cell) => cell.split('='))
  const { rows, report } = read([0, 1].map((at) => pairs.map((pair) => pair[at])).join('\n'))
  expect(Object.values(rows[0]?.answers ?? {})).toContainEqual(answer)
  expect(told(report)).toEqual(lines)
})

test('an answer to a question that was not asked, and words that two options share, are told', () => {
  const options = [
    { code: 'a', label: { de: 'Ja' } },
    { code: 'b', label: { de: 'ja' } },
    { code: 'c', label: { de: 'Nein' } },
  ]
  const own: Questionnaire = {
    id: 'q',
    title: { de: 'Q' },
    languages: ['de'],
    pages: [
      {
        id: 'page1',
        questions: [
          { kind: 'singleChoice', id: 'auto', text: { de: 'Auto?' }, options },
          { kind: 'number', id: 'km', text: { de: 'Wie weit?' }, visibleIf: "auto = 'a'" },
        ],
      },
    ],
  }
  const result = readLimeSurveyAnswers('auto,km\nNein,5\nJA,\na,7', own)
  if (!result.ok) throw new Error(result.flaw.message['en'])
  expect(result.rows.map((one) => one.answers)).toEqual([
    { auto: { kind: 'choice', code: 'c' } },
    {},
    { auto: { kind: 'choice', code: 'a' }, km: { kind: 'number', value: 7 } },
  ])
  expect(told(result.report)).toEqual([
    expect.stringContaining('wäre die Frage nicht gestellt worden'),
    expect.stringContaining('„JA“ ist dort keine mögliche Antwort'),
  ])
})

test.each([
  ['a survey instead of answers', survey, 'noAnswers'],
  ['an archive without answers', zipSync({ 'a.lss': strToU8(survey) }), 'noAnswers'],
  ['nothing', '', 'noHeader'],
])('%s is refused with a sentence', (_, file, code) => {
  expect(readLimeSurveyAnswers(file, questionnaire)).toMatchObject({ ok: false, flaw: { code } })
})
