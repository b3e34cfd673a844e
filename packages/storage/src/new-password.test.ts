import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passwordFlaw, shortestPassword } from './new-password.ts'

const nora = { login: 'nblum', name: 'Dr. Nora Blumenthal' }

describe('a new password', () => {
  test.each([
    ['vier Worte ohne Sinn', undefined],
    ['korrekt pferd batterie klammer', undefined],
    ['dFg7-kqP2-xvN9-wRt4', undefined],
    ['zwölf Zeichen!', 'tooShort'],
    ['x'.repeat(201), 'tooLong'],
    ['Blumenthal wohnt im Wald', 'guessable'],
    ['mein NBLUM ist geheimer', 'guessable'],
    ['Passwort12345678', 'common'],
    ['passwortpasswort', 'common'],
    ['Meinungsbild2026!!', 'common'],
    ['SommerSommer2026', 'common'],
    ['123456789012345678', 'common'],
    ['qwertzuiopasdfghjkl', 'common'],
    ['aaaaaaaaaaaaaaaaaaaa', 'common'],
    ['abcabcabcabcabcabc', 'common'],
    ['Hallo!Hallo!Hallo!', 'common'],
  ])('%s: %s', (password, flaw) => {
    expect(passwordFlaw(password, nora)).toBe(flaw)
  })

  test('of four words that are drawn from many is always taken, whatever stands between them', () => {
    const words = [
      'kanne',
      'dübel',
      'ziege',
      'pfütze',
      'wimper',
      'regal',
      'quark',
      'fjord',
      'mücke',
    ]
    const four = fc.shuffledSubarray(words, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(four, fc.constantFrom(' ', '-', '', '3'), (drawn, between) => {
        const password = drawn.join(between)
        const isLong = [...password].length >= shortestPassword
        expect(passwordFlaw(password, nora)).toBe(isLong ? undefined : 'tooShort')
      }),
    )
  })
})
