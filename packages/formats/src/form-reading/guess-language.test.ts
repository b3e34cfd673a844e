import { expect, test } from 'vitest'
import { guessLanguage } from './guess-language.ts'

test.each([
  ['de', 'Wie zufrieden sind Sie mit den Spielplätzen?'],
  ['en', 'How satisfied are you with the playgrounds?'],
  ['en', 'Q1'],
  ['en', ''],
])('%s is told from "%s"', (language, words) => {
  expect(guessLanguage([words])).toBe(language)
})
