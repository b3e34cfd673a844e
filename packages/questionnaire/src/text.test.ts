import { describe, expect, it } from 'vitest'
import { catalogueOf, inLanguage } from './text.ts'

describe('words in a language', () => {
  it('fall back to the first language for any other, even one called constructor', () => {
    const text = { de: 'Ja', en: 'Yes' }
    expect(inLanguage(text, 'en')).toBe('Yes')
    for (const language of ['fr', '', 'constructor', '__proto__']) {
      expect(inLanguage(text, language)).toBe('Ja')
    }
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
