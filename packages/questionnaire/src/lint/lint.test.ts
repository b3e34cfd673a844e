import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../question.ts'
import type { Page, Questionnaire } from '../questionnaire.ts'
import { agreement, both, pageOf, questionnaireOf } from '../testing/examples.ts'
import { questionnaireArbitrary } from '../testing/questionnaire.arbitrary.ts'
import { mustMend } from '../flaw.ts'
import { lint } from './lint.ts'

const text = both('Wie geht es Ihnen?')
const options = [
  { code: 'a', label: text },
  { code: 'b', label: text },
]
const hint: Question = { kind: 'statement', id: 'hint', text }
const first = pageOf(
  'first',
  { kind: 'singleChoice', id: 'single', text, options, special: ['dontKnow'] },
  { kind: 'multipleChoice', id: 'multiple', text, options },
  { kind: 'scale', id: 'scale', text, points: agreement },
  { kind: 'matrix', id: 'matrix', text, points: agreement, rows: [{ id: 'r', label: text }] },
  { kind: 'number', id: 'number', text },
  { kind: 'date', id: 'date', text },
  { kind: 'shortText', id: 'word', text },
  hint,
)
const last = pageOf('last', { kind: 'longText', id: 'later', text })

const flaws = (...pages: readonly Page[]) =>
  lint(questionnaireOf(...pages)).map(({ code, path }) => [code, path])
const flawsOf = (question: Question) => flaws(pageOf('p', question))
const flawsIf = (condition: string) =>
  flaws(first, pageOf('p', { kind: 'number', id: 'own', text, visibleIf: condition }), last)

describe('lint', () => {
  it('finds nothing in a questionnaire that may be released', () => {
    expect(flaws(first, last)).toEqual([])
    fc.assert(
      fc.property(questionnaireArbitrary, (questionnaire) => {
        expect(mustMend(lint(questionnaire))).toEqual([])
      }),
    )
  })

  it('finds missing words', () => {
    expect(flawsOf({ kind: 'number', id: 'q', text: { de: 'Wie viele?', en: ' ' } })).toEqual([
      ['missingLanguage', 'pages.0.questions.0.text.en'],
    ])
    expect(flawsOf({ kind: 'number', id: 'q', text: {} })).toEqual([
      ['emptyText', 'pages.0.questions.0.text'],
    ])
    expect(flawsOf({ kind: 'number', id: 'q', text, help: { en: 'all of them' } })).toEqual([
      ['missingLanguage', 'pages.0.questions.0.help.de'],
    ])
    expect(flaws(first, pageOf('blank'))).toEqual([['emptyText', 'pages.1.introduction']])
    expect(flaws({ ...pageOf('words', hint), introduction: text })).toEqual([
      ['noQuestions', 'pages'],
    ])
  })

  it('finds ids that are bad, doubled or reserved', () => {
    const idFlaw = (id: string) => flawsOf({ kind: 'number', id, text })
    for (const id of ['', '1a', 'größe', 'a b', '__proto__', 'a.b', 'a'.repeat(65)]) {
      expect(idFlaw(id)).toEqual([['badId', 'pages.0.questions.0.id']])
    }
    for (const id of ['constructor', 'page', 'carried', 'go']) {
      expect(idFlaw(id)).toEqual([['reservedId', 'pages.0.questions.0.id']])
    }
    expect(flaws(last, last)).toEqual([
      ['duplicateId', 'pages.1.id'],
      ['duplicateId', 'pages.1.questions.0.id'],
    ])
    expect(flaws({ ...last, id: 'check' })).toEqual([['reservedId', 'pages.0.id']])
    const coded = (...codes: readonly string[]) =>
      flawsOf({
        kind: 'singleChoice',
        id: 'q',
        text,
        options: codes.map((code) => ({ code, label: text })),
      })
    expect(coded('a', 'a')).toEqual([['duplicateId', 'pages.0.questions.0.options.1.code']])
    expect(coded('~a', '__proto__').map(([code]) => code)).toEqual(['badId', 'reservedId'])
  })

  it.each<[string, Question]>([
    ['emptyList', { kind: 'singleChoice', id: 'q', text, options: [] }],
    ['emptyList', { kind: 'matrix', id: 'q', text, points: agreement, rows: [] }],
    ['shortScale', { kind: 'scale', id: 'q', text, points: agreement.slice(1, 2) }],
    [
      'unorderedScale',
      {
        kind: 'scale',
        id: 'q',
        text,
        points: [...agreement, ...agreement.slice(1, 2).map((point) => ({ ...point, code: 'x' }))],
      },
    ],
    ['minAboveMax', { kind: 'multipleChoice', id: 'q', text, options, min: 2, max: 1 }],
    ['badLimit', { kind: 'multipleChoice', id: 'q', text, options, min: 3 }],
    ['badLimit', { kind: 'multipleChoice', id: 'q', text, options, max: 0.5 }],
    [
      'onlyExclusive',
      {
        kind: 'multipleChoice',
        id: 'q',
        text,
        options: options.map((option) => ({ ...option, exclusive: true })),
      },
    ],
    ['minAboveMax', { kind: 'number', id: 'q', text, min: 1, max: 0 }],
    ['badLimit', { kind: 'number', id: 'q', text, decimals: -1 }],
    ['badLimit', { kind: 'shortText', id: 'q', text, maxLength: 0 }],
    ['badDate', { kind: 'date', id: 'q', text, min: '24.12.2026' }],
    ['minAboveMax', { kind: 'date', id: 'q', text, min: '2026-01-02', max: '2026-01-01' }],
    ['statementWithAnswer', { kind: 'statement', id: 'q', text, required: true }],
    ['doubledSpecial', { kind: 'number', id: 'q', text, special: ['noAnswer', 'noAnswer'] }],
  ])('finds %s', (code, question) => {
    const found = flawsOf(question).map(([own]) => own)
    expect(found.filter((own) => own !== 'noQuestions')).toEqual([code])
  })

  it.each<[string, string]>([
    ['unknownVariable', 'answered(nowhere)'],
    ['unknownVariable', 'answered(matrix.x)'],
    ['unknownVariable', 'answered(hint)'],
    ['ownVariable', 'not answered(own)'],
    ['laterVariable', "answered(later) and single = 'a'"],
    ['badExpression', ''],
    ['badExpression', "single == 'a'"],
    ['unknownCode', "single = 'c'"],
    ['unknownCode', "multiple contains 'c'"],
    ['unknownCode', "single in ['a', 'c']"],
    ['unknownCode', "code(scale) = 'c'"],
    ['badTypes', "number < 'viel'"],
    ['notACondition', 'number + 1'],
    ['notACondition', 'single'],
  ])('finds %s in the condition %j', (code, condition) => {
    const found = flawsIf(condition)
    expect(found.map(([own]) => own)).toEqual([code])
    expect(found[0]?.[1]).toBe('pages.1.questions.0.visibleIf')
  })

  it.each([
    "single = 'a'",
    "special(single) = 'dontKnow'",
    "code(scale) = 'yes' or scale < 2.5",
    'matrix.r = 1',
    'number < 5',
    "date < '2026-12-24'",
    "word = 'ja'",
    "count(multiple) > 1 and multiple contains ['a', 'b']",
  ])('takes the condition %j', (condition) => {
    expect(flawsIf(condition)).toEqual([])
  })

  it('lets the condition of a page look at earlier pages only', () => {
    const onOwn: Page = { ...first, visibleIf: 'answered(single)' }
    expect(flaws(onOwn)).toEqual([['laterVariable', 'pages.0.visibleIf']])
  })

  it('finds pages and questions that nobody can get to see, and says nothing of those that somebody can', () => {
    const shut = pageOf('shut', {
      kind: 'number',
      id: 'q',
      text,
      visibleIf: "single = 'a' and single = 'b'",
    })
    expect(flaws(first, shut)).toEqual([['unreachablePage', 'pages.1']])
    const narrow = {
      ...pageOf('narrow', { kind: 'number', id: 'q', text }),
      visibleIf: 'number > 17 and number < 19',
    }
    expect(flaws(first, narrow)).toEqual([])
    const past: Page = { ...first, jumps: [{ if: 'true', to: 'end' }] }
    expect(flaws(past, last)).toEqual([['unreachablePage', 'pages.1']])
  })

  it('calls a page unreachable for good only where all answers were tried', () => {
    const asking = pageOf(
      'asking',
      { kind: 'textList', id: 'names', text, rows: [{ id: 'r', label: text }] },
      { kind: 'time', id: 'hour', text },
      { kind: 'number', id: 'years', text },
    )
    for (const condition of ['answered(names)', "hour > '12:00'", 'years * years = 49']) {
      const behind = {
        ...pageOf('behind', { kind: 'number', id: 'q', text }),
        visibleIf: condition,
      }
      expect([condition, mustMend(lint(questionnaireOf(asking, behind)))]).toEqual([condition, []])
    }
  })

  it('finds jumps, quotas and endings that lead nowhere', () => {
    const jumping: Page = {
      ...last,
      jumps: [
        { if: "later = 'x'", to: 'first' },
        { if: "later = 'y'", to: 'nowhere' },
        { if: "later = 'z'", to: 'gone' },
      ],
    }
    const ending = { id: 'gone', title: text, text }
    const quotas = [{ id: 'full', when: "single = 'a'", limit: 10, ending: 'other' }]
    const found = lint({ ...questionnaireOf(first, jumping), endings: [ending], quotas })
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['backwardJump', 'pages.1.jumps.0.to'],
      ['unknownTarget', 'pages.1.jumps.1.to'],
      ['unknownTarget', 'quotas.0.ending'],
    ])
  })

  it('finds earlier answers in words that are not earlier, and braces that are none', () => {
    const words = (de: string): Question => ({ kind: 'number', id: 'q', text: { de, en: 'How?' } })
    expect(flaws(first, pageOf('p', words('Sie sagten {single}. Und jetzt?')))).toEqual([])
    expect(flaws(first, pageOf('p', words('{later}?')), last)).toEqual([
      ['laterVariable', 'pages.1.questions.0.text.de'],
    ])
    expect(flaws(first, pageOf('p', words('Was ist { ?')))).toEqual([
      ['badTemplate', 'pages.1.questions.0.text.de'],
    ])
  })

  it('asks what personal data are for, and whether a question is one that asks for them', () => {
    const name: Question = { kind: 'shortText', id: 'q', text: both('Wie heißen Sie?') }
    expect(flawsOf(name)).toEqual([['soundsPersonal', 'pages.0.questions.0.personal']])
    expect(flawsOf({ ...name, personal: true })).toEqual([
      ['purposeMissing', 'pages.0.questions.0.purpose'],
    ])
    expect(flawsOf({ ...name, personal: true, purpose: both('Verlosung') })).toEqual([])
  })

  it.each([
    ['leadingQuestion', 'Finden Sie nicht auch, dass der Park schön ist?'],
    ['doubleNegative', 'Sind Sie nicht unzufrieden mit dem Bus?'],
    ['doubleBarrelled', 'Wie zufrieden sind Sie mit dem Bus und der Bahn?'],
    ['vagueFrequency', 'Fahren Sie regelmäßig mit dem Bus?'],
    ['longQuestion', `Wie ${'sehr '.repeat(40)}gut?`],
  ])('advises on %s and keeps nothing from being released', (code, de) => {
    const question: Question = { kind: 'number', id: 'q', text: { de, en: 'How?' } }
    const found = lint(questionnaireOf(pageOf('p', question)))
    expect(found.map((flaw) => [flaw.code, flaw.advice])).toEqual([[code, true]])
    expect(mustMend(found)).toEqual([])
  })

  it.each([
    'Wie zufrieden sind Sie mit dem Angebot an Bus und Bahn?',
    'Wie oft waren Sie in den letzten vier Wochen im Park?',
    'Warum sind Sie nicht gekommen?',
    'Welche Schule besuchen Ihre Kinder?',
  ])('says nothing about the wording %j', (de) => {
    expect(flawsOf({ kind: 'number', id: 'q', text: { de, en: 'How?' } })).toEqual([])
  })

  it('advises on a scale with more good than bad steps', () => {
    const scale = (...labels: readonly string[]): Question => ({
      kind: 'scale',
      id: 'q',
      text,
      points: labels.map((label, value) => ({ code: `c${value}`, label: both(label), value })),
    })
    const steered = scale('sehr gut', 'gut', 'eher gut', 'schlecht')
    expect(flawsOf(steered)).toEqual([['unbalancedScale', 'pages.0.questions.0.points']])
    expect(
      flawsOf(
        scale('sehr zufrieden', 'zufrieden', 'teils, teils', 'unzufrieden', 'sehr unzufrieden'),
      ),
    ).toEqual([])
    expect(flawsOf(scale('täglich', 'wöchentlich', 'seltener'))).toEqual([])
  })

  it('says every flaw in both languages', () => {
    const broken: Questionnaire = { ...questionnaireOf(pageOf('', hint)), title: {} }
    for (const { message } of lint(broken)) {
      expect(message.de).toMatch(/\.$/)
      expect(message.en).toMatch(/\.$/)
    }
    expect(lint(broken).map(({ code }) => code)).toEqual(['emptyText', 'noQuestions', 'badId'])
  })
})
