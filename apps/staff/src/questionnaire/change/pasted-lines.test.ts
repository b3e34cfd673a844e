import { describe, expect, test } from 'vitest'
import { pastedLines } from './pasted-lines.ts'

describe('a pasted list', () => {
  test('is one entry per line, without bullets, empty lines and repetitions', () => {
    expect(pastedLines('Bus\r\n\r\n• Bahn\n- Rad \n  bus\nzu   Fuß\n', ['de', 'en'])).toEqual([
      { label: { de: 'Bus' } },
      { label: { de: 'Bahn' } },
      { label: { de: 'Rad' } },
      { label: { de: 'zu Fuß' } },
    ])
  })

  test('may name codes, and takes no equals sign in words for one', () => {
    const text = 'bus = Bus und Bahn\n2=Rad\n3 = Auto\nPreis=Leistung\nbus = noch einmal'
    expect(pastedLines(text, ['de'])).toEqual([
      { code: 'bus', label: { de: 'Bus und Bahn' } },
      { code: '2', label: { de: 'Rad' } },
      { code: '3', label: { de: 'Auto' } },
      { label: { de: 'Preis=Leistung' } },
    ])
  })

  test.each([
    ['one column for each language', 'Ja\tYes\nNein\tNo', ['de', 'en'] as const],
    [
      'languages that a first line names',
      'English\tDeutsch\nYes\tJa\nNo\tNein',
      ['de', 'en'] as const,
    ],
  ])('from a spreadsheet has %s', (_, text, languages) => {
    expect(pastedLines(text, languages)).toEqual([
      { label: { de: 'Ja', en: 'Yes' } },
      { label: { de: 'Nein', en: 'No' } },
    ])
  })

  test('from a spreadsheet has codes in a column more, or under their name', () => {
    const expected = [
      { code: 'j', label: { de: 'Ja', 'de-x-ls': 'Ja!' } },
      { code: 'nein_doch', label: { de: '"Nein"' } },
    ]
    expect(pastedLines('j\tJa\tJa!\nnein doch\t"""Nein"""\t', ['de', 'de-x-ls'])).toEqual(expected)
    const named = 'Leichte Sprache\tKürzel\tde\nJa!\tj\tJa\n\tnein doch\t"""Nein"""'
    expect(pastedLines(named, ['de', 'de-x-ls'])).toEqual(expected)
  })

  test.each(['', '\t\t\n\t', '   \n\n'])('of nothing is nothing: %j', (text) => {
    expect(pastedLines(text, ['de', 'en'])).toEqual([])
  })
})
