import { expect, test } from 'vitest'
import { isAnsweredInBrowser } from './answered-in-browser.ts'
import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'

function questionnaire(question: Question, rest: Partial<Questionnaire> = {}): Questionnaire {
  const pages = [{ id: 'p', questions: [question] }] as const
  return { id: 'q', title: { de: 'Markt' }, languages: ['de'], pages, ...rest }
}

const way: Question = { kind: 'shortText', id: 'way', text: { de: 'Wie kommen Sie?' } }
const photo: Question = {
  kind: 'upload',
  id: 'photo',
  text: { de: 'Ein Bild' },
  accept: ['png'],
  maxBytes: 1000,
  maxFiles: 1,
}

test('a browser can follow a journey by itself unless quotas are counted or files are sent', () => {
  const quotas = [{ id: 'on-foot', when: "way = 'foot'", limit: 100, ending: 'full' }]
  expect(isAnsweredInBrowser(questionnaire(way))).toBe(true)
  expect(isAnsweredInBrowser(questionnaire(way, { quotas: [] }))).toBe(true)
  expect(isAnsweredInBrowser(questionnaire(way, { quotas }))).toBe(false)
  expect(isAnsweredInBrowser(questionnaire(photo))).toBe(false)
})
