import { describe, expect, test } from 'vitest'
import { fileName } from './file-name.ts'
import { fileNumber } from './file-number.ts'
import { plainText } from './plain-text.ts'
import { profileFacts } from './profile-facts.ts'

describe('a Steckbrief', () => {
  test('gives its “label: value” lines as facts and keeps all other text', () => {
    const text = [
      '**Methode:** offene Befragung',
      '- Zeitraum: Mai bis Juni',
      '* **Aufwand**: 5.000 Euro',
      'Wir fragen, was fehlt.',
      'https://beispiel.example',
    ].join('\n')
    expect(profileFacts(text)).toEqual({
      facts: [
        { label: 'Methode', value: 'offene Befragung' },
        { label: 'Zeitraum', value: 'Mai bis Juni' },
        { label: 'Aufwand', value: '5.000 Euro' },
      ],
      rest: 'Wir fragen, was fehlt.\nhttps://beispiel.example',
    })
  })
})

describe('the name of a file', () => {
  test('can be kept by every system', () => {
    expect(fileName(['PR 12/2026-7', 'Maßnahmen für Übermut', 'Fassung 2'], 'pdf')).toBe(
      'PR-12-2026-7_Massnahmen-fuer-Uebermut_Fassung-2.pdf',
    )
    expect(fileName(['../../etc', '"', '\r\nx'], 'pdf')).toBe('etc_x.pdf')
  })
})

describe('a file number', () => {
  test('follows the pattern of the authority', () => {
    expect(fileNumber('PR-{jahr}-{nummer}', '2026', 7)).toBe('PR-2026-7')
  })
})

describe('plain text', () => {
  test('says on paper what was typed, signs of Markdown included', () => {
    expect(plainText('*a* [b](c) \\ _d_')).toBe('\\*a\\* \\[b\\](c) \\\\ \\_d\\_')
  })
})
