import fc from 'fast-check'
import { expect, test } from 'vitest'
import { depthOf, edgesOf } from '../map/edges.ts'
import { hatch } from './hatch.ts'
import { corners } from './rectangle.ts'
import type { Point } from './svg.ts'

const place = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }))
const anyRing = fc.array(place, { minLength: 3, maxLength: 8 })

function strokesOf(path: string): readonly (readonly [Point, Point])[] {
  return path
    .split('M')
    .filter((stroke) => stroke !== '')
    .map((stroke) => {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = stroke
        .split('L')
        .map((pair) => pair.split(' ').map(Number))
      return [
        [x1, y1],
        [x2, y2],
      ]
    })
}

test('lines lie in the area, whatever its shape, and leave out its hole', () => {
  fc.assert(
    fc.property(anyRing, anyRing, fc.constantFrom('rising', 'falling'), (ring, hole, slant) => {
      const rings = [ring, hole]
      for (const [[x1, y1], [x2, y2]] of strokesOf(hatch(rings, slant))) {
        expect(depthOf([(x1 + x2) / 2, (y1 + y2) / 2], edgesOf(rings))).toBeGreaterThan(-0.02)
        expect(slant === 'rising' ? x1 + y1 - x2 - y2 : x1 - y1 - x2 + y2).toBeCloseTo(0, 1)
      }
    }),
  )
})

test('a square is filled from edge to edge, in both directions', () => {
  const square = [corners({ x: 10, y: 20, width: 12, height: 12 })]
  expect(strokesOf(hatch(square, 'rising'))).toEqual([
    [
      [10, 26],
      [16, 20],
    ],
    [
      [10, 32],
      [22, 20],
    ],
    [
      [16, 32],
      [22, 26],
    ],
  ])
  expect(strokesOf(hatch(square, 'falling'))).toHaveLength(4)
})
