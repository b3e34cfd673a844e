import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rectangle } from '../drawing/rectangle.ts'
import { overlap } from '../drawing/rectangle.ts'
import { areaLabels } from './area-labels.ts'
import { depthOf, edgesOf } from './edges.ts'
import { fit } from './fit.ts'
import { innerPoint } from './inner-point.ts'
import { townAreas } from './town.examples.ts'

const shown = { value: 0.5, shown: '50 %' }
const town = townAreas.map((area) => ({ ...area, figure: shown }))

test('north is up, and nothing is stretched', () => {
  const tower = [
    [0, 0],
    [100, 0],
    [100, 400],
    [50, 500],
    [0, 400],
  ] as const
  const { areas, room } = fit([{ label: 'Turm', polygons: [[tower]], figure: shown }], {
    x: 0,
    y: 10,
    width: 640,
    height: 400,
  })
  const [ring = []] = areas[0]?.rings ?? []
  const [top] = ring.toSorted(([, one], [, other]) => one - other)
  expect(top).toEqual(ring[3])
  expect(room.height / room.width).toBeGreaterThan(4.5)
  expect(room.height).toBe(400)
})

test('of a crooked area the deepest point is found to a pixel', () => {
  const arm = [
    [0, 0],
    [300, 0],
    [300, 40],
    [40, 40],
    [40, 100],
    [100, 100],
    [100, 160],
    [0, 160],
  ] as const
  const edges = edgesOf([arm])
  const [x, y] = innerPoint(edges, 1) ?? [0, 0]
  const depths = Array.from({ length: 300 * 160 }, (_, place) =>
    depthOf([place % 300, Math.floor(place / 300)], edges),
  )
  expect(depthOf([x, y], edges)).toBeGreaterThan(Math.max(...depths) - 1)
})

test('names and numbers in areas lie wholly in them, and no label lies on another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 900 }), (width) => {
      const sheet = fit(town, { x: 0, y: 0, width, height: 500 })
      const labels = areaLabels(sheet)
      const rooms: Rectangle[] = []
      for (const [index, label] of labels.entries()) {
        if (label.kind === 'listed') continue
        expect(rooms.filter((room) => overlap(room, label.room))).toEqual([])
        rooms.push(label.room)
        if (label.kind === 'numberBeside') continue
        const edges = edgesOf(sheet.areas[index]?.rings ?? [])
        const { x, y, width: wide, height } = label.room
        for (const corner of [
          [x, y],
          [x + wide, y + height],
          [x, y + height],
          [x + wide, y],
        ] as const) {
          expect(depthOf(corner, edges)).toBeGreaterThan(0)
        }
      }
    }),
  )
})

test('with room enough every district has its name, with less the smaller ones have numbers', () => {
  const kindsAt = (width: number) =>
    new Set(areaLabels(fit(town, { x: 0, y: 0, width, height: 2000 })).map(({ kind }) => kind))
  expect(kindsAt(1600)).toEqual(new Set(['name']))
  expect(kindsAt(500)).toEqual(new Set(['name', 'number']))
  expect(kindsAt(90).has('numberBeside')).toBe(true)
})
