import { complete, type Answers } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../questionnaire/paper/sheet-of.ts'
import { everyKind } from '../../questionnaire/paper/testing/every-kind.ts'
import { parkSurvey } from '../../questionnaire/testing/park-survey.ts'
import { fieldsIn, keyPages } from './key-questions.ts'
import { breaksRules, irregularFields, paperAnswer } from './paper-answer.ts'
import { readKeying } from './read-keying.ts'

const circumstances = { seed: 0, today: '2026-11-20', language: 'de' }
const fields = fieldsIn(keyPages(sheetOf(parkSurvey, 'de')))

function keyed(typed: Readonly<Record<string, string>>) {
  const read = readKeying(fields, (name) => typed[name] ?? '')
  expect(read.unknown).toEqual([])
  return {
    keying: read.keying,
    answer: paperAnswer(parkSurvey, fields, read.keying, circumstances),
  }
}

describe('a form on paper', () => {
  test('is the same answer as one that was sent', () => {
    const typed = {
      visit: '1',
      uses: '2, 1',
      overall: '3',
      'parts.paths': '1',
      'parts.lawns': '4',
      walk: '2,5',
      name: '  Am   See ',
      wish: 'Mehr\r\nBänke ',
      last: '1.5.2026',
    }
    const answers: Answers = {
      visit: { kind: 'choice', code: 'yes' },
      uses: { kind: 'choices', codes: ['sport', 'play'] },
      overall: { kind: 'choice', code: 'good' },
      parts: {
        kind: 'rows',
        rows: {
          paths: { kind: 'choice', code: 'bad' },
          lawns: { kind: 'special', special: 'dontKnow' },
        },
      },
      walk: { kind: 'number', value: 2.5 },
      name: { kind: 'text', value: 'Am See' },
      last: { kind: 'date', value: '2026-05-01' },
    }
    const { answer, keying } = keyed(typed)
    // The wish is asked of nobody with bad paths and so long a walk.
    expect(answer).toEqual({ answers, ending: undefined, problems: [], unfit: [] })
    expect(breaksRules(answer, keying)).toBe(false)
    expect(complete(parkSurvey, answer.answers, circumstances)).toMatchObject({ ok: true, answers })
  })

  test('may leave out what is required', () => {
    const { answer, keying } = keyed({ overall: '2' })
    expect(answer.answers).toEqual({ overall: { kind: 'choice', code: 'middling' } })
    expect([breaksRules(answer, keying), irregularFields(answer)]).toEqual([false, 0])
  })

  test('keeps what breaks a rule where there is a way to write it', () => {
    const { answer, keying } = keyed({ visit: '1', uses: '1 2 3', walk: '5000' })
    expect(answer.answers).toMatchObject({
      uses: { kind: 'choices', codes: ['sport', 'play', 'none'] },
      walk: { kind: 'number', value: 5000 },
    })
    expect(answer.problems.map(({ field }) => field)).toEqual(['uses', 'walk'])
    expect([breaksRules(answer, keying), irregularFields(answer)]).toEqual([true, 2])
  })

  test('counts as unfit what has no way to be written', () => {
    const { answer, keying } = keyed({ visit: '1 2', overall: '?', walk: 'lange' })
    expect(answer.answers).toEqual({})
    expect(answer.unfit.map(({ name }) => name)).toEqual(['visit', 'overall'])
    expect([breaksRules(answer, keying), irregularFields(answer)]).toEqual([true, 3])
  })

  test('that is only illegible asks for no further word', () => {
    const { answer, keying } = keyed({ visit: '?' })
    expect([breaksRules(answer, keying), irregularFields(answer)]).toEqual([false, 1])
  })

  test('with a key that stands for nothing is not taken, and the field is named', () => {
    const read = readKeying(fields, (name) => (name === 'overall' ? '4' : ''))
    expect(read.unknown.map(({ name }) => name)).toEqual(['overall'])
  })
})

test('every question that is answered with a pen can be keyed', () => {
  const pages = keyPages(sheetOf(everyKind, 'de'))
  const numbers = new Set(
    pages.flatMap(({ questions }) => questions.map(({ number }) => Number.parseInt(number, 10))),
  )
  const { numbered } = sheetOf(everyKind, 'de')
  const left = numbered.filter(({ number }) => !numbers.has(Number(number)))
  expect(left.map(({ question }) => question.kind)).toEqual(['upload'])
})
