import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldsIn, filled } from './fields.ts'

const name = fc.stringMatching(/^[a-zäöü][a-zäöü0-9-]{0,9}$/)

test('what stands for a field is shown as it is, even if it looks like a field', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), fc.string(), (names, value) => {
      const text = names.map((each) => `{${each}}`).join(' + ')
      expect(fieldsIn(text)).toEqual([...new Set(names)])
      const fields = Object.fromEntries(names.map((each) => [each, value]))
      expect(filled(text, fields)).toBe(names.map(() => value).join(' + '))
    }),
  )
})

test('a field that nobody has stays, and so does every other brace', () => {
  for (const text of ['{fehlt}', '{ }', '{a b}', '}{', '{constructor}', '{{'])
    expect(filled(text, {})).toBe(text)
})
