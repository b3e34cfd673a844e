import { expect, test } from 'vitest'
import { checkRedaction, redactedParts } from './redacted-text.ts'

const original = 'Anna und Anna sagen:\nmehr Bänke!'

test('brackets in German or English, large or small, are kept as one', () => {
  const edited = '[name] und [NAME] sagen:\r\nmehr [redacted]! '
  expect(checkRedaction(original, edited)).toEqual({
    ok: true,
    text: '[Name] und [Name] sagen:\nmehr [geschwärzt]!',
    gaps: [
      { from: 0, to: 4 },
      { from: 9, to: 13 },
      { from: 26, to: 31 },
    ],
  })
})

test('a bracket that stands for nothing is something added', () => {
  expect(checkRedaction(original, original.replace('mehr', '[Name]mehr')).ok).toBe(false)
  expect(checkRedaction(original, `${original}[Name]`).ok).toBe(false)
})

test('words in other brackets are words', () => {
  expect(redactedParts('[sic] und [Name]')).toEqual([
    { kind: 'text', text: '[sic] und ' },
    { kind: 'redacted', redaction: 'name' },
  ])
})
