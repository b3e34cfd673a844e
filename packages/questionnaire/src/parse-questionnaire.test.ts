import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAnswers } from './parse-answers.ts'
import { parseQuestionnaire } from './parse-questionnaire.ts'
import { answersArbitrary } from './testing/answers.arbitrary.ts'
import { both } from './testing/examples.ts'
import { questionnaireArbitrary } from './testing/questionnaire.arbitrary.ts'

const draft = (question: unknown) => ({
  id: 'survey',
  title: both('Umfrage'),
  languages: ['de'],
  pages: [{ id: 'p', questions: [question] }],
})

const flawsOf = (value: unknown) => {
  const parsed = parseQuestionnaire(value)
  return parsed.ok ? [] : parsed.flaws
}

describe('parsing a questionnaire', () => {
  it('gives back every questionnaire that was written as JSON', () => {
    fc.assert(
      fc.property(questionnaireArbitrary, (questionnaire) => {
        const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(questionnaire)))
        expect(parsed).toEqual({ ok: true, questionnaire })
      }),
    )
  })

  it('takes an unfinished draft', () => {
    expect(flawsOf(draft({ kind: 'singleChoice', id: '', text: {}, options: [] }))).toEqual([])
  })

  it.each<[string, string, unknown]>([
    ['wrongType', '', 'ein Fragebogen'],
    ['missing', 'pages', { id: 's', title: {}, languages: ['de'] }],
    ['badLanguage', 'title.Deutsch', { ...draft(undefined), title: { Deutsch: 'x' }, pages: [] }],
    ['missing', 'languages.0', { ...draft(undefined), languages: [], pages: [] }],
    ['unknownValue', 'pages.0.questions.0.kind', draft({ kind: 'regler', id: 'q' })],
    [
      'unknownKey',
      'pages.0.questions.0',
      draft({ kind: 'date', id: 'q', text: {}, visibelIf: {} }),
    ],
    [
      'wrongType',
      'pages.0.questions.0.min',
      draft({ kind: 'number', id: 'q', text: {}, min: '3' }),
    ],
    [
      'wrongType',
      'pages.0.questions.0.visibleIf',
      draft({ kind: 'date', id: 'q', text: {}, visibleIf: { kind: 'answered', variable: 'x' } }),
    ],
  ])('says %s at %s', (code, path, value) => {
    expect(flawsOf(value)).toMatchObject([{ code, path }])
  })

  it('explains itself in German and English', () => {
    expect(flawsOf(draft({ kind: 'date', id: 'q', text: {}, visibelIf: {} }))[0]?.message).toEqual({
      de: 'Unbekannte Angabe: „visibelIf“. Bitte prüfen Sie die Schreibweise oder entfernen Sie sie.',
      en: 'Unknown key: “visibelIf”. Please check the spelling or remove it.',
    })
  })

  it('refuses what is nested without end instead of running out of stack', () => {
    const depth = 100_000
    const nested = JSON.parse(
      `${'{"kind":"not","condition":'.repeat(depth)}{"kind":"answered","variable":"a"}${'}'.repeat(depth)}`,
    )
    const question = { kind: 'date', id: 'q', text: {}, visibleIf: nested }
    expect(flawsOf(draft(question))).toMatchObject([{ code: 'tooDeep' }])
  })

  it('refuses any other value with flaws and without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(flawsOf(value).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('parsing answers', () => {
  it('gives back all answers that were written as JSON', () => {
    fc.assert(
      fc.property(questionnaireArbitrary.chain(answersArbitrary), (answers) => {
        expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ ok: true, answers })
      }),
    )
  })

  it('says where something is no answer', () => {
    expect(parseAnswers({ q: { kind: 'number', value: '5' } })).toEqual({
      ok: false,
      path: 'q.value',
    })
    expect(parseAnswers({ q: { kind: 'rows', rows: { r: 'yes' } } })).toEqual({
      ok: false,
      path: 'q.rows.r',
    })
    expect(parseAnswers(null)).toEqual({ ok: false, path: '' })
  })
})
