import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { AdmissionList } from './admission-list.ts'
import { parseAdmissionList } from './parse-admission-list.ts'
import { parsePublishedResults } from './parse-published-results.ts'
import { parsePublishedSurvey } from './parse-published-survey.ts'
import { parseSealedSubmission } from './parse-sealed-submission.ts'
import type { PublishedResults } from './published-results.ts'
import type { PublishedSurvey } from './published-survey.ts'
import { questionnaireHash } from './questionnaire-hash.ts'
import type { SealedSubmission } from './sealed-submission.ts'

const authority = {
  name: 'Stadt Musterstadt',
  unit: 'Pressestelle',
  postalAddress: 'Rathausplatz 1, 12345 Musterstadt',
  email: 'befragung@musterstadt.example',
  phone: '01234 567890',
}

const survey: PublishedSurvey = {
  format: 'meinungsbild/published-survey/1',
  id: 'survey-1',
  slug: 'was-gefaellt-ihnen',
  questionnaire: {
    id: 'was-gefaellt-ihnen',
    title: { de: 'Was gefällt Ihnen?', en: 'What do you like?' },
    languages: ['de', 'en'],
    pages: [
      {
        id: 'p1',
        questions: [{ kind: 'shortText', id: 'q1', text: { de: 'Und?', en: 'Well?' } }],
      },
    ],
  },
  questionnaireHash: 'a'.repeat(64),
  authority,
  notice: {
    purpose: { de: 'Zweck' },
    legalBasis: { de: 'Art. 6 Abs. 1 Buchst. e DSGVO' },
    dataProtectionOfficer: 'dsb@musterstadt.example',
    supervisoryAuthority: 'Die Landesbeauftragte',
    retention: { de: 'Bis zum Ende' },
  },
  opens: '2026-11-22T09:00:00Z',
  closes: '2026-12-22T09:00:00.000Z',
  access: {
    kind: 'code',
    admissionUrl: 'http://127.0.0.1:4002',
    mode: 'blind',
    smallestStratum: 60,
    admissionKeys: [{ stratum: 'Altstadt', key: 'MIIB' }],
  },
  sealing: { id: 'key-1', publicKey: 'BAbc' },
}

const list: AdmissionList = {
  format: 'meinungsbild/admission-list/2',
  surveyId: 'survey-1',
  slug: 'was-gefaellt-ihnen',
  title: { de: 'Was gefällt Ihnen?' },
  collectorUrl: 'https://befragung.musterstadt.example',
  opens: survey.opens,
  closes: survey.closes,
  mode: 'plain',
  strata: [
    { id: 'Altstadt', codeHashes: ['A'.repeat(43), 'B'.repeat(43)] },
    { id: 'Südviertel', codeHashes: ['C'.repeat(43)] },
  ],
  codeHashKey: 'k'.repeat(43),
}

const sealedSurvey: PublishedSurvey = { ...survey, sealing: { ...survey.sealing, box: 'sealed' } }

const figure = {
  kind: 'figure',
  caption: 'Zufriedenheit',
  chart: { kind: 'bars', title: 'Zufriedenheit', bars: [{ label: 'ja', share: null, shown: '–' }] },
  table: { kind: 'table', caption: '', head: ['Antwort'], rows: [['ja']], numeric: [] },
} as const

const results: PublishedResults = {
  format: 'meinungsbild/published-results/2',
  surveyId: 'survey-1',
  slug: 'was-gefaellt-ihnen',
  authority,
  embargo: '2027-01-01T09:00:00Z',
  history: [
    { at: '2026-12-30T09:00:00Z', what: 'results' },
    { at: '2027-06-30T09:00:00Z', what: 'measures' },
  ],
  editions: [
    {
      language: 'de',
      title: 'Ergebnisse',
      teaser: '',
      survey: 'Was gefällt Ihnen?',
      pressRelease: [{ kind: 'paragraph', text: 'Es gefällt.', style: 'lead' }],
      method: [{ kind: 'facts', facts: [{ label: 'Teilnehmende', value: '812' }] }],
      remarks: [],
      questions: [{ id: 'q1', title: 'Und?', blocks: [figure], file: 'tabelle-q1.csv' }],
    },
  ],
  measures: [
    {
      id: 'm1',
      title: 'Spielplätze ausbauen',
      unit: 'Amt für Grün',
      decided: '2026-12-01',
      due: '2027-06-01',
      state: 'running',
      reported: { on: '2027-02-01', note: 'Bestellt' },
      answers: '54 % wünschen sich Spielplätze',
      question: 'q1',
      finding: 'Spielplätze: 54 %',
      costs: { words: 'Haushalt 2027', planned: 1_200_000, spent: 300_000 },
    },
  ],
  openData: {
    licence: {
      title: { de: 'Datenlizenz Deutschland' },
      uri: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
      terms: 'https://www.govdata.de/dl-de/by-2-0',
    },
    attribution: 'Stadt Musterstadt',
    files: [
      {
        name: 'tabelle-q1.csv',
        title: { de: 'Und?' },
        format: 'csv',
        bytes: 120,
        sha256: 'a'.repeat(64),
      },
    ],
    catalog: {
      turtle: '<a:b> a <c:d> .',
      jsonLd: '{"@context":{},"@graph":[{"@id":"a:b"}]}',
    },
  },
}

const firstResults = {
  format: 'meinungsbild/published-results/1',
  surveyId: 'survey-1',
  slug: 'was-gefaellt-ihnen',
  language: 'de',
  title: 'Ergebnisse',
  authority,
  embargo: '2027-01-01T09:00:00Z',
  pressRelease: [{ kind: 'paragraph', text: 'Es gefällt.', style: 'lead' }],
  results: [figure],
}

const submission: SealedSubmission = {
  id: 'x'.repeat(22),
  surveyId: 'survey-1',
  questionnaireHash: 'a'.repeat(64),
  day: '2026-11-22',
  stratum: 'Altstadt',
  sealed: 'abc_-',
}

describe('documents from outside', () => {
  test.each([
    ['published survey', survey, parsePublishedSurvey],
    ['survey with a sealed box', sealedSurvey, parsePublishedSurvey],
    ['admission list', list, parseAdmissionList],
    ['published results', results, parsePublishedResults],
    ['sealed submission', submission, parseSealedSubmission],
  ])('a %s that went through JSON is read as it was', (_, document, parse) => {
    expect(parse(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, value: document })
  })

  test.each([
    ['another format', parseAdmissionList, { ...list, format: 'x/2' }, /^format: .*admission-list/],
    [
      'a box of another kind',
      parsePublishedSurvey,
      { ...survey, sealing: { ...survey.sealing, box: 'ajar' } },
      /^sealing\.box:/,
    ],
    ['an unknown key', parseAdmissionList, { ...list, more: 1 }, /more/],
    ['a field that closes early', parseAdmissionList, { ...list, closes: list.opens }, /^closes:/],
    [
      'hashes in the order of the letters',
      parseAdmissionList,
      { ...list, strata: [{ id: '', codeHashes: ['B'.repeat(43), 'A'.repeat(43)] }] },
      /^strata\.0\.codeHashes: not in sorted order/,
    ],
    [
      'a code of two strata',
      parseAdmissionList,
      { ...list, strata: ['a', 'b'].map((id) => ({ id, codeHashes: ['A'.repeat(43)] })) },
      /^strata: one is there twice/,
    ],
    [
      'a stratum that is there twice',
      parseAdmissionList,
      { ...list, strata: ['A', 'B'].map((one) => ({ id: '', codeHashes: [one.repeat(43)] })) },
      /^strata: one is there twice/,
    ],
    [
      'a stratum of half a sign',
      parseAdmissionList,
      { ...list, strata: [{ id: '\ud800', codeHashes: [] }] },
      /^strata\.0\.id: half a sign/,
    ],
    [
      'an address a browser must not follow',
      parseAdmissionList,
      { ...list, collectorUrl: 'javascript:alert(1)' },
      /^collectorUrl:/,
    ],
    ['a slug with a slash', parsePublishedSurvey, { ...survey, slug: '../x' }, /^slug:/],
    [
      'a broken questionnaire',
      parsePublishedSurvey,
      { ...survey, questionnaire: { ...survey.questionnaire, pages: [{ id: 'p1' }] } },
      /^questionnaire\.pages\.0\.questions: The key “questions” is missing/,
    ],
    ['a local time', parsePublishedSurvey, { ...survey, opens: '2026-11-22T09:00' }, /^opens:/],
    [
      'a share above one',
      parsePublishedResults,
      JSON.parse(JSON.stringify(results).replace('"share":null', '"share":1.2')),
      /^editions\.0\.questions\.0\.blocks\.0\.chart\.bars\.0\.share:/,
    ],
    [
      'a share above one in the first format',
      parsePublishedResults,
      JSON.parse(JSON.stringify(firstResults).replace('"share":null', '"share":1.2')),
      /^results\.0\.chart\.bars\.0\.share:/,
    ],
    [
      'results in a format to come',
      parsePublishedResults,
      { ...results, format: 'meinungsbild/published-results/3' },
      /^format:/,
    ],
    [
      'results in no language',
      parsePublishedResults,
      { ...results, editions: [] },
      /^editions\.0:/,
    ],
    [
      'two editions in one language',
      parsePublishedResults,
      { ...results, editions: [...results.editions, ...results.editions] },
      /^editions: one language is there twice/,
    ],
    [
      'a file that would lie elsewhere',
      parsePublishedResults,
      JSON.parse(JSON.stringify(results).replace('"name":"tabelle-q1.csv"', '"name":"../q1"')),
      /^openData\.files\.0\.name:/,
    ],
    [
      'a catalogue that is none',
      parsePublishedResults,
      JSON.parse(JSON.stringify(results).replace('@graph', '@list')),
      /^openData\.catalog\.jsonLd: no JSON-LD/,
    ],
    ['a time of day', parseSealedSubmission, { ...submission, day: '2026-11-22T09:00Z' }, /^day:/],
    ['no object', parsePublishedSurvey, null, /^document:/],
  ])('%s is refused with the place of the flaw', (_, parse, document, flaw) => {
    const result = parse(document)
    expect(result.ok ? 'accepted' : result.flaw).toMatch(flaw)
  })

  test('results in the first format are read as the newest, with all their figures', () => {
    const read = parsePublishedResults(firstResults)
    if (!read.ok) throw new Error(read.flaw)
    expect(read.value.editions).toEqual([
      expect.objectContaining({ language: 'de', title: 'Ergebnisse', remarks: [figure] }),
    ])
    expect(read.value.embargo).toBe(firstResults.embargo)
    expect(parsePublishedResults(JSON.parse(JSON.stringify(read.value)))).toEqual(read)
  })

  test('a questionnaire keeps its hash on the way through JSON, and loses it with one changed letter', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const { questionnaire } = survey
    const sent = JSON.parse(JSON.stringify(questionnaire))
    const hash = questionnaireHash(questionnaire, sha256)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(questionnaireHash({ pages: sent.pages, ...sent }, sha256)).toBe(hash)
    const changed = {
      ...questionnaire,
      title: { ...questionnaire.title, de: 'Was gefällt ihnen?' },
    }
    expect(questionnaireHash(changed, sha256)).not.toBe(hash)
  })
})
