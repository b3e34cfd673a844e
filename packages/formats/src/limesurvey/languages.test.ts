import { expect, test } from 'vitest'
import { languageTags } from './languages.ts'

test.each([
  [
    'languages stay what they are',
    ['de', 'en', 'zh-Hans', 'pt-BR'],
    ['de', 'en', 'zh-Hans', 'pt-BR'],
  ],
  ['the German that says "du" is German', ['de-informal', 'fr'], ['de', 'fr']],
  ['two sorts of German stay apart', ['de', 'de-informal'], ['de', 'de-x-informal']],
  ['easy German is Leichte Sprache', ['de', 'de-easy'], ['de', 'de-x-ls']],
  ['what is none gets a tag', ['12', '!'], ['und', 'und-x-2']],
])('%s', (_, codes, tags) => {
  expect([...languageTags(codes).values()]).toEqual(tags)
})
