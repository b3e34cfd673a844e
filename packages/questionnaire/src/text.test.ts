import { describe, expect, it } from 'vitest'
import { catalogueOf, inLanguage } from './text.ts'

describe('words in a language', () => {
  it('fall back to German for every German and to English for any other, even one called constructor', () => {
    const text = { de: 'Ja', en: 'Yes', tr: 'Evet' }
    expect(inLanguage(text, 'tr')).toBe('Evet')
    expect(inLanguage(text, 'de-x-ls')).toBe('Ja')
    for (const language of ['fr', '', 'constructor', '__proto__']) {
      expect(inLanguage(text, language)).toBe('Yes')
    }
  })

  it('fall back to the first language that has any if neither is there', () => {
    expect(inLanguage({ pl: 'Tak', tr: 'Evet' }, 'fr')).toBe('Tak')
    expect(inLanguage({}, 'de')).toBe('')
  })

  it('speak German to readers of Leichte Sprache and English to all who read no German', () => {
    expect(['de', 'de-x-ls', 'en', 'tr', 'den'].map(catalogueOf)).toEqual([
      'de',
      'de',
      'en',
      'en',
      'en',
    ])
  })
})
