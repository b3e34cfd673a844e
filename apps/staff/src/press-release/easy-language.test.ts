import { expect, test } from 'vitest'
import { easyLanguageAdvice } from './easy-language.ts'

test('one statement a line, in short sentences and easy words, is left alone', () => {
  expect(easyLanguageAdvice('40 Menschen haben geantwortet.\n30 sind zufrieden.')).toEqual([])
})

test.each([
  ['Das ist gut. Viele sagen das.', 'jede Aussage in eine eigene Zeile'],
  ['Die Meinung des Bürgermeisters zählt.', 'Genitiv'],
  ['Wir würden gern Bänke bauen.', 'Möglichkeits-Form'],
  [`${'sehr '.repeat(15)}gut.`, 'mehrere Sätze'],
])('%s is hard to read', (text, advice) => {
  expect(easyLanguageAdvice(text).map((each) => each['de'])).toContainEqual(
    expect.stringContaining(advice),
  )
})
