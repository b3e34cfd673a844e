import { Blob, Buffer as Line, Face, Feature, Font, shape } from 'harfbuzzjs'
import { describe, expect, test } from 'vitest'
import { decompress } from 'wawoff2'
import { fontWidths } from '../charts/font-widths.ts'
import { fontCharacters } from './font-characters.ts'
import { fonts } from './fonts.ts'

describe.each([400, 600] as const)('Fira Sans %i on web pages', async (weight) => {
  const file = fonts().files.find(({ name }) => name.startsWith(`fira-sans-${weight}-`))
  const face = new Face(new Blob(await decompress(file?.asset.body ?? new Uint8Array())))
  const font = new Font(face)

  /** The glyphs of a text as a browser sets it. */
  function set(text: string, ...features: readonly string[]) {
    const line = new Line()
    line.addText(text)
    line.guessSegmentProperties()
    shape(
      font,
      line,
      features.map((tag) => new Feature(tag)),
    )
    return line.getGlyphInfosAndPositions().map(({ codepoint, xAdvance }) => ({
      glyph: codepoint,
      width: (xAdvance ?? 0) / face.upem,
    }))
  }

  function width(text: string, ...features: readonly string[]): number {
    return set(text, ...features).reduce((sum, glyph) => sum + glyph.width, 0)
  }

  test('has a glyph for each promised character, and characters for no other', () => {
    const characters = fontCharacters()
    expect(characters.filter((character) => set(character)[0]?.glyph === 0)).toEqual([])
    const held = [...face.collectUnicodes()].map((code) => String.fromCodePoint(code))
    expect(held.filter((character) => !characters.includes(character))).toEqual([])
  })

  test('is as wide as charts measure it', () => {
    const { widths } = fontWidths(weight)
    for (const character of fontCharacters()) {
      const measured = widths.get(character.codePointAt(0) ?? 0)
      // Soft hyphens have a width in the font and none in a line; narrow spaces are made from the space.
      if (measured === undefined || character === '\u00ad') continue
      expect([character, width(character)]).toEqual([character, measured])
    }
  })

  test('draws letters closer where they leave a gap, and figures of equal width in tables', () => {
    expect(width('Ta')).toBeLessThan(width('T') + width('a'))
    expect(set('fi')).toHaveLength(1)
    expect(width('1')).not.toBe(width('8'))
    expect(width('1', 'tnum')).toBe(width('8', 'tnum'))
  })
})

test('German, its neighbours and the figures of results are written in Fira Sans', () => {
  const sentence =
    'Füße, Öl & Äpfel: „¿Ça va, señor œuf?“ – ‚Ærø‘ … 12,5 % · −3 ± ½ m² · § 5, 20 °C, 3×4 €'
  expect([...sentence].filter((character) => !fontCharacters().includes(character))).toEqual([])
})
