import { expect, test } from 'vitest'
import { defineTexts, textsFor } from './texts.ts'

test('German serves every German, English serves everybody else', () => {
  const texts = defineTexts({ de: { yes: 'ja' }, en: { yes: 'yes' } })
  expect(['en', 'en-GB', 'de', 'de-x-ls', 'tr'].map((tag) => textsFor(texts, tag).yes)).toEqual([
    'yes',
    'yes',
    'ja',
    'ja',
    'yes',
  ])
})

test('a missing or surplus key in the other language does not compile', () => {
  // @ts-expect-error -- `no` is missing
  defineTexts({ de: { yes: 'ja', no: 'nein' }, en: { yes: 'yes' } })
  // @ts-expect-error -- `maybe` is in one language only
  defineTexts({ de: { yes: 'ja' }, en: { yes: 'yes', maybe: 'maybe' } })
  expect(textsFor({ de: 1, en: 2 }, 'en')).toBe(2)
})
