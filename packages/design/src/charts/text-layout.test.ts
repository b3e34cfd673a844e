import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortened, textWidth, wrapText } from './text-layout.ts'

const style = { size: 15, weight: 400 } as const

test('widths are those that a browser measures with the same font', () => {
  // Measured with Chromium 150, canvas measureText, fontKerning "none", no ligature in it.
  expect(textWidth('Parks, Gewässer und Wege', style)).toBeCloseTo(180.44, 1)
  expect(textWidth('68,4 %', { size: 15, weight: 600 })).toBeCloseTo(45.33, 1)
})

test('lines are broken at spaces, after hyphens and at soft hyphens', () => {
  expect(wrapText('Rad- und Fußwege', 70, style)).toEqual(['Rad- und', 'Fußwege'])
  expect(wrapText('Kinderbetreuungs\u00ADeinrichtungen', 140, style)).toEqual([
    'Kinderbetreuungs-',
    'einrichtungen',
  ])
  expect(wrapText('Kinder\u00ADgarten', 200, style)).toEqual(['Kindergarten'])
})

test('a figure is not torn from its sign', () => {
  expect(wrapText('Anteil 58\u00A0%', 60, style)).toEqual(['Anteil', '58\u00A0%'])
})

test('what does not fit on one line is cut off, and nothing that fits', () => {
  const text = fc.string({ maxLength: 40 })
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 300 }), (words, maximum) => {
      const short = shortened(words, maximum, style)
      expect(textWidth(short, style)).toBeLessThanOrEqual(maximum)
      const fits = textWidth(words.trim(), style) <= maximum
      expect(short.endsWith('…')).toBe(!fits || words.trim().endsWith('…'))
    }),
  )
})

test('no line is wider than allowed, and no character is lost', () => {
  const text = fc.string({ maxLength: 80 })
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 300 }), (words, maximum) => {
      const lines = wrapText(words, maximum, style)
      for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(maximum)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(words.replaceAll(/\s/g, ''))
    }),
  )
})
