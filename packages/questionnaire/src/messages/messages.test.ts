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
    expect(problemMessage(missing, 'de')).toBe('Bitte beantworten Sie diese Frage.')
  })

  it('names the limit as the language writes it', () => {
    const tooLarge = { code: 'numberTooLarge', question: 'q', field: 'q', limit: 12_500.5 } as const
    expect(problemMessage(tooLarge, 'de')).toContain('höchstens 12.500,5 ')
    expect(problemMessage(tooLarge, 'en')).toContain('at most 12,500.5.')
    const tooLate = { code: 'dateTooLate', question: 'q', field: 'q', limit: '2026-12-24' } as const
    expect(problemMessage(tooLate, 'de-x-ls')).toContain('24.12.2026')
    expect(problemMessage(tooLate, 'en')).toContain('24 December 2026')
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
