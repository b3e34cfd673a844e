import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinPoints, splitSecret } from './secret-sharing.ts'

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))

describe('shared secrets', () => {
  test('join as in draft-mcgrew-tss-03, section 9.1', () => {
    const points = [
      { x: 1, bytes: hex('b9fa07e185') },
      { x: 2, bytes: hex('f5409b4511') },
    ]
    expect(Buffer.from(joinPoints(points)).toString()).toBe('test\0')
  })

  test('any threshold of the shares give the secret, whatever the numbers', () => {
    const numbers = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 4 }))
      .map(([threshold, more]) => ({ threshold, shares: threshold + more }))
    const secret = fc.uint8Array({ minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(numbers, secret, fc.infiniteStream(fc.nat(255)), (split, bytes, stream) => {
        const random = Uint8Array.from(stream.take((split.threshold - 1) * bytes.length))
        const points = splitSecret(bytes, split, random)
        expect(points).toHaveLength(split.shares)
        expect(joinPoints(points.slice(-split.threshold))).toEqual(bytes)
        expect(joinPoints(points)).toEqual(bytes)
      }),
    )
  })

  test('one of two tells nothing: every value of a share comes up equally often for every secret', () => {
    for (const secret of [0, 1, 83, 255]) {
      for (const place of [0, 1, 2]) {
        const values = Array.from({ length: 256 }, (_, random) => {
          const points = splitSecret(
            Uint8Array.of(secret),
            { shares: 3, threshold: 2 },
            Uint8Array.of(random),
          )
          return points[place]?.bytes[0]
        })
        expect(new Set(values).size).toBe(256)
      }
    }
  })

  test('are not made with too little chance or from numbers that make no sense', () => {
    const two = { shares: 3, threshold: 2 }
    expect(() => splitSecret(new Uint8Array(4), two, new Uint8Array(3))).toThrow(RangeError)
    for (const split of [
      { shares: 1, threshold: 2 },
      { shares: 3, threshold: 1 },
      { shares: 256, threshold: 2 },
    ])
      expect(() => splitSecret(new Uint8Array(1), split, new Uint8Array(1))).toThrow(RangeError)
  })
})
