import { expect, test } from 'vitest'
import { sentence } from './who.ts'

const by = { account: 'press', name: 'Anna Berg', role: 'pressOffice', deputy: false } as const

test.each([
  ['hat begründet: Das passt..', 'hat begründet: Das passt.'],
  ['hat gefragt: Wann?. Weiter mit 1.3.', 'hat gefragt: Wann? Weiter mit 1.3.'],
  ['hat begründet: und so weiter...', 'hat begründet: und so weiter...'],
  ['hat Fassung 1.2 gespeichert.', 'hat Fassung 1.2 gespeichert.'],
])('%j ends with one stop', (written, read) => {
  expect(sentence(by, written, written).de).toBe(`Anna Berg (Pressestelle) ${read}`)
})
