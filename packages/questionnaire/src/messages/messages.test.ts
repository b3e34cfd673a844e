import { describe, expect, it } from 'vitest'
import { problemMessage } from './messages.ts'

describe('the message of a problem', () => {
  it('says what to do by kind of question', () => {
    const missing = { code: 'required', question: 'q', field: 'q' } as const
    expect(problemMessage({ ...missing, kind: 'scale' }, 'de')).toBe(
      'Bitte wählen Sie eine Antwort aus.',
    )
    expect(problemMessage({ ...missing, kind: 'date' }, 'en')).toBe('Please enter a date.')
    expect(problemMessage({ ...missing, kind: 'matrix', row: 'r' }, 'de')).toContain('dieser Zeile')
    expect(problemMessage({ ...missing, kind: 'address', row: 'town' }, 'de')).toContain('Feld')
    expect(problemMessage(missing, 'de')).toBe('Bitte beantworten Sie diese Frage.')
  })

  it('speaks of places where a ranking is meant', () => {
    const place = { question: 'q', field: 'q~a', kind: 'ranking', limit: 3 } as const
    expect(problemMessage({ ...place, code: 'tooFew' }, 'de')).toBe(
      'Bitte vergeben Sie alle Plätze von 1 bis 3.',
    )
    expect(problemMessage({ ...place, code: 'unknownOption' }, 'en')).toBe(
      'Please give a place from 1 to 3 here.',
    )
  })

  it('gives the author’s own words', () => {
    const message = { de: 'drei Buchstaben', en: 'three letters', tr: 'üç harf' }
    const problem = { question: 'q', field: 'q', message }
    expect(problemMessage({ ...problem, code: 'checkFailed' }, 'tr')).toBe('üç harf')
    expect(problemMessage({ ...problem, code: 'badFormat' }, 'de')).toContain('„drei Buchstaben“')
    expect(problemMessage({ code: 'checkFailed', question: 'q', field: 'q' }, 'de')).toBe(
      'Bitte prüfen Sie diese Antwort.',
    )
  })

  it('names the limit as the language writes it', () => {
    const tooLarge = { code: 'numberTooLarge', question: 'q', field: 'q', limit: 12_500.5 } as const
    expect(problemMessage(tooLarge, 'de')).toContain('höchstens 12.500,5 ')
    expect(problemMessage(tooLarge, 'en')).toContain('at most 12,500.5.')
    const tooLate = { code: 'dateTooLate', question: 'q', field: 'q', limit: '2026-12-24' } as const
    expect(problemMessage(tooLate, 'de-x-ls')).toContain('24.12.2026')
    expect(problemMessage(tooLate, 'en')).toContain('24 December 2026')
    const tooHeavy = { code: 'fileTooLarge', question: 'q', field: 'q' } as const
    expect(problemMessage({ ...tooHeavy, limit: 2_599_999 }, 'de')).toContain('2,5\u00A0MB')
    expect(problemMessage({ ...tooHeavy, limit: 999_999 }, 'en')).toContain('999\u00A0kB')
  })

  it('speaks of one in the singular', () => {
    const place = { question: 'q', field: 'q' }
    expect(problemMessage({ code: 'tooMany', limit: 1, ...place }, 'de')).toContain(
      'eine Antwort aus',
    )
    expect(problemMessage({ code: 'tooManyDecimals', limit: 1, ...place }, 'en')).toContain(
      '1 decimal place.',
    )
    expect(problemMessage({ code: 'tooManyDecimals', limit: 0, ...place }, 'de')).toContain(
      'ganze Zahl',
    )
  })
})
