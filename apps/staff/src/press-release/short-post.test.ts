import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortPost } from './short-post.ts'

test.each([
  ['Gut', 3],
  ['Müller', 6],
  ['Mu\u0308ller', 6],
  ['👨‍👩‍👧‍👦 🇩🇪', 3],
  ['75\u00a0%', 4],
])('%s counts as people count it', (text, length) => {
  expect(shortPost(text, 'a', 300).length).toBe(length + 2)
})

test('a post is whole, however long it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), (text, limit) => {
      expect(shortPost(text, 'https://a.example', limit).text).toBe(
        `${text.trim()}\nhttps://a.example`,
      )
    }),
  )
})
