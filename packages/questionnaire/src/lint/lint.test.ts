import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../condition.ts'
import type { Question } from '../question.ts'
import type { Page, Questionnaire } from '../questionnaire.ts'
import { agreement, both, pageOf, questionnaireOf } from '../testing/examples.ts'
import { questionnaireArbitrary } from '../testing/questionnaire.arbitrary.ts'
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
const flawsIf = (condition: Condition) =>
  flaws(first, pageOf('p', { kind: 'number', id: 'own', text, visibleIf: condition }), last)

describe('lint', () => {
  it('finds nothing in a questionnaire that may be released', () => {
    expect(flaws(first, last)).toEqual([])
    fc.assert(
      fc.property(questionnaireArbitrary, (questionnaire) => {
        expect(lint(questionnaire)).toEqual([])
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

  const compare = (
    variable: string,
    operator: 'equal' | 'less',
    value: string | number,
  ): Condition => ({
    kind: 'compare',
    variable,
    operator,
    value,
  })

  it.each<[string, Condition]>([
    ['unknownVariable', { kind: 'answered', variable: 'nowhere' }],
    ['unknownVariable', { kind: 'answered', variable: 'matrix.x' }],
    ['unknownVariable', { kind: 'answered', variable: 'hint' }],
    ['ownVariable', { kind: 'not', condition: { kind: 'answered', variable: 'own' } }],
    ['laterVariable', { kind: 'and', conditions: [{ kind: 'answered', variable: 'later' }] }],
    ['emptyCondition', { kind: 'or', conditions: [] }],
    ['unknownCode', compare('single', 'equal', 'c')],
    ['unknownCode', compare('single', 'equal', '~noAnswer')],
    ['unknownCode', compare('scale', 'equal', 'c')],
    ['unknownCode', { kind: 'contains', variable: 'multiple', code: 'c' }],
    ['notMultipleChoice', { kind: 'contains', variable: 'single', code: 'a' }],
    ['compareMultipleChoice', compare('multiple', 'equal', 'a')],
    ['rowMissing', compare('matrix', 'equal', 'yes')],
    ['badOperator', compare('single', 'less', 'b')],
    ['badOperator', compare('word', 'less', 'b')],
    ['badValue', compare('number', 'less', 'viel')],
    ['badValue', compare('date', 'less', '24.12.2026')],
  ])('finds %s in a condition', (code, condition) => {
    const found = flawsIf(condition)
    expect(found.map(([own]) => own)).toEqual([code])
    expect(found[0]?.[1]).toMatch(/^pages\.1\.questions\.0\.visibleIf/)
  })

  it('takes conditions on every kind of question', () => {
    for (const condition of [
      compare('single', 'equal', 'a'),
      compare('single', 'equal', '~dontKnow'),
      compare('scale', 'less', 'yes'),
      compare('scale', 'less', 2.5),
      compare('matrix.r', 'equal', 'no'),
      compare('number', 'less', '5'),
      compare('date', 'less', '2026-12-24'),
      compare('word', 'equal', 'ja'),
    ]) {
      expect(flawsIf(condition)).toEqual([])
    }
  })

  it('lets the condition of a page look at earlier pages only', () => {
    const onOwn: Page = { ...first, visibleIf: { kind: 'answered', variable: 'single' } }
    expect(flaws(onOwn)).toEqual([['laterVariable', 'pages.0.visibleIf.variable']])
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
