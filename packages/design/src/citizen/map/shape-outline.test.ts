import { expect, test } from 'vitest'
import { centreOf, shapeOutline } from './shape-outline.ts'

const corners = [
  { x: 1, y: 2 },
  { x: 5, y: 2 },
  { x: 5, y: 8 },
  { x: 1, y: 8 },
]

test.each([
  ['absolute', 'M1 2L5 2L5 8L1 8Z'],
  ['relative', 'm1,2l4,0l0,6l-4,0z'],
  ['straight', 'M1 2H5V8h-4'],
  ['with implied lines', 'M1 2 5 2 5 8 1 8'],
  ['curved', 'M1 2C9 9 9 9 5 2S9 9 5 8A3 3 0 0 1 1 8'],
])('the corners of a path that is %s', (_, shape) => {
  expect(shapeOutline(shape)).toEqual(corners)
})

test('what follows a closed part is counted from its beginning', () => {
  expect(shapeOutline('m1 2h1v1zl4 6').at(-1)).toEqual({ x: 5, y: 8 })
})

test('the centre of a shape is where it is widest', () => {
  expect(centreOf(corners)).toEqual({ x: 3, y: 5 })
  const triangle = centreOf(shapeOutline('M0 0L6 0L0 6Z'))
  expect(triangle).toEqual({ x: 2, y: 2 })
})

test('what leads nowhere has no centre', () => {
  for (const shape of ['', 'Z', '<b>x</b>']) expect(centreOf(shapeOutline(shape))).toBeUndefined()
  expect(centreOf(shapeOutline('M1 2'))).toEqual({ x: 1, y: 2 })
})
