import { describe, expect, test } from 'vitest'
import { fileName } from './file-name.ts'
import { fileNumber, hasNumber } from './file-number.ts'
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
    const parts = { filePlanUnit: '013.24', year: '2026', place: 7 }
    expect(fileNumber('PR-{jahr}-{nummer}', parts)).toBe('PR-2026-7')
    expect(fileNumber('{aktenplan}-{jahr}/{nummer:3}', parts)).toBe('013.24-2026/007')
    expect(fileNumber('{nummer}/{nummer:2}', { ...parts, place: 123 })).toBe('123/123')
    expect(fileNumber('{aktenplan} {nummer}', { ...parts, filePlanUnit: '$&{jahr}' })).toBe(
      '$&{jahr} 7',
    )
    expect(['{nummer}', '{nummer:4}', '{nummer:9}', 'PR'].map(hasNumber)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('plain text', () => {
  test('says on paper what was typed, signs of Markdown included', () => {
    expect(plainText('*a* [b](c) \\ _d_')).toBe('\\*a\\* \\[b\\](c) \\\\ \\_d\\_')
  })
})
