import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences, fieldsKeyed, settled } from './double-keying.ts'
import type { KeyField } from './key-field.ts'

const names = ['a', 'b', 'constructor', '__proto__', 'q.row', 'q~code']
const fields: readonly KeyField[] = names.map((name) => ({ kind: 'line', name, label: '' }))

const keying = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom('1', '2', '?', '1 2')), {
    selector: ([name]) => name,
  })
  .map((entries) => Object.fromEntries(entries))

describe('double keying', () => {
  test('lists a field exactly where the two keyings differ', () => {
    fc.assert(
      fc.property(keying, keying, (first, second) => {
        const listed = differences(fields, first, second).map(({ field }) => field.name)
        const differing = names.filter(
          (name) =>
            Object.getOwnPropertyDescriptor(first, name)?.value !==
            Object.getOwnPropertyDescriptor(second, name)?.value,
        )
        expect(listed).toEqual(differing)
        expect(listed.length).toBeLessThanOrEqual(fieldsKeyed(fields, first, second))
      }),
    )
  })

  test('settled, holds what both say, and what was chosen where they differ', () => {
    fc.assert(
      fc.property(
        keying,
        keying,
        fc.func(fc.constantFrom('', '3', '4')),
        (first, second, chosen) => {
          const listed = differences(fields, first, second).map(({ field }) => field.name)
          const own = settled(fields, first, second, chosen)
          for (const name of names) {
            const expected = listed.includes(name)
              ? chosen(name) || undefined
              : Object.getOwnPropertyDescriptor(first, name)?.value
            expect(Object.getOwnPropertyDescriptor(own, name)?.value).toBe(expected)
          }
          expect(differences(fields, own, own)).toEqual([])
        },
      ),
    )
  })
})
