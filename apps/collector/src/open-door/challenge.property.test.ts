import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { challengeSeal } from './challenge.ts'

const seal = challengeSeal(randomBytes(32))
const instant = fc.integer({ min: 1, max: 2 ** 40 })
const challenge = fc.record({
  began: instant,
  opens: fc.option(instant, { nil: undefined }),
  bits: fc.integer({ min: 0, max: 32 }),
  busy: fc.boolean(),
})
const bound = fc.record({ survey: fc.string(), id: fc.string() })

test('a challenge is read as it was written, for its own form and short enough for one block of SHA-256', () => {
  fc.assert(
    fc.property(challenge, bound, (written, form) => {
      const text = seal.write(written, form)
      expect(seal.read(text, form)).toEqual(written)
      expect(`${text}.9999999`.length).toBeLessThanOrEqual(55 + 8)
    }),
  )
})

test('a challenge is nothing for another form, under another key, or with any sign changed', () => {
  fc.assert(
    fc.property(challenge, bound, bound, fc.nat(), (written, form, other, place) => {
      const text = seal.write(written, form)
      const index = place % text.length
      const changed = `${text.slice(0, index)}${text[index] === '1' ? '2' : '1'}${text.slice(index + 1)}`
      fc.pre(other.survey !== form.survey || other.id !== form.id)
      expect(seal.read(text, other)).toBeUndefined()
      expect(challengeSeal(randomBytes(32)).read(text, form)).toBeUndefined()
      expect(seal.read(changed, form)).toBeUndefined()
    }),
  )
})
