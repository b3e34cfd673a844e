import { expect, test } from 'vitest'
import { parseForm } from './form-text.ts'
import type { Questionnaire } from './questionnaire.ts'
import { readStepRequest } from './read-step-request.ts'

const questionnaire: Questionnaire = {
  id: 'q',
  title: { de: 'Markt' },
  languages: ['de', 'en'],
  pages: [
    { id: 'p', questions: [{ kind: 'shortText', id: 'way', text: { de: 'Wie kommen Sie?' } }] },
  ],
}

function read(text: string) {
  const circumstances = { today: '2026-11-27', newSeed: () => 7 }
  return readStepRequest(questionnaire, parseForm(text), circumstances)
}

test('a form says on which page it was, what was shown and what was filled in elsewhere', () => {
  const carried = encodeURIComponent('way=zu+Fu%C3%9F&stranger=1')
  const text = `page=p&shown=way+line&seed=12&language=en&onward=check&go=back&carried=${carried}`
  expect(read(text)).toMatchObject({
    page: 'p',
    shown: new Set(['way', 'line']),
    onward: 'check',
    go: { kind: 'back' },
    carried: [['way', 'zu Fuß']],
    circumstances: { seed: 12, today: '2026-11-27', language: 'en' },
  })
})

test('what is missing or strange becomes the plainest step', () => {
  for (const text of ['', 'seed=4294967296&language=fr&onward=nowhere&go=nothing&carried=%']) {
    expect(read(text)).toMatchObject({
      page: '',
      onward: 'next',
      go: { kind: 'next' },
      carried: [],
      circumstances: { seed: 7, language: 'de' },
    })
  }
  expect(read('').shown).toBeUndefined()
})

test('the language that is chosen is the one that comes', () => {
  expect(read('language=de&go=language:en').circumstances.language).toBe('en')
  expect(read('language=en&go=language:fr').circumstances.language).toBe('de')
})
