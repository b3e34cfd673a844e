import { expect, test } from 'vitest'
import { ownLanguageName } from './own-language-name.ts'

test.each([
  ['de', 'Deutsch'],
  ['en', 'English'],
  ['ar', 'العربية'],
  ['de-x-ls', 'Leichte Sprache'],
  ['no tag', 'no tag'],
])('%s is called %s, however often it is asked', (tag, name) => {
  expect(ownLanguageName(tag)).toBe(name)
  expect(ownLanguageName(tag)).toBe(name)
})
