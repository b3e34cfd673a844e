import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import type { Json } from './json.ts'

// JSON has one zero: RFC 8785, 3.2.2.3 writes minus zero as 0.
const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as Json)

function turnedAround(value: Json): Json {
  if (Array.isArray(value)) return value.map(turnedAround)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, turnedAround(inner)] as const)
  return Object.fromEntries(entries.toReversed())
}

describe('canonical JSON', () => {
  test('says the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toStrictEqual(value)
      }),
    )
  })

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(turnedAround(value))).toBe(canonicalJson(value))
      }),
    )
  })

  test('is the same text for equal values and for no others', () => {
    const small = fc.jsonValue({ maxDepth: 1 }).map((value) => JSON.parse(JSON.stringify(value)))
    fc.assert(
      fc.property(small, small, (one, other) => {
        const sameText = canonicalJson(one) === canonicalJson(other)
        expect(sameText).toBe(isDeepStrictEqual(one, other))
      }),
    )
  })
})
