import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readItemReference, writeItemReference } from './item-reference.ts'

test('a reference to an item is read as it was written', () => {
  const reference = fc.record({
    item: fc.stringMatching(/^[a-z][a-z0-9-]{0,62}$/),
    wording: fc.integer({ min: 1, max: 999_999 }),
    question: fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,63}$/),
  })
  fc.assert(
    fc.property(reference, (own) => {
      expect(readItemReference(writeItemReference(own))).toEqual(own)
    }),
  )
})

test.each([undefined, '', 'Q12', 'a@0#q', 'a@1', 'a@1#', 'A@1#q', 'a@1#q r'])(
  '%j is no reference',
  (text) => expect(readItemReference(text)).toBeUndefined(),
)
