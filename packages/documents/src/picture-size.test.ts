import { expect, test } from 'vitest'
import { pictureSize } from './picture-size.ts'

const bytes = (...parts: readonly (string | number)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'hex')])),
  )
const svg = (attributes: string) =>
  new TextEncoder().encode(`<?xml version="1.0"?><svg ${attributes}/>`)

test('a PNG tells its size in its first chunk', () => {
  const file = bytes('89504e470d0a1a0a', '0000000d49484452', '00000280', '000001e0')
  expect(pictureSize('image/png', file)).toEqual({ width: 640, height: 480 })
})

test('a JPEG tells its size at the start of its frame, behind other segments', () => {
  const file = bytes('ffd8', 'ffe00004abcd', 'ffc4000300', 'ffc2001108', '01e0', '0280', '03')
  expect(pictureSize('image/jpeg', file)).toEqual({ width: 640, height: 480 })
})

test.for([
  ['its width and height', 'width="64px" height="48.5" viewBox="0 0 1 1"', 64, 48.5],
  ['its view box where it has no pixels', "width='100%' viewBox='0 0 20,10'", 20, 10],
] as const)('an SVG tells %s', ([, attributes, width, height]) => {
  expect(pictureSize('image/svg+xml', svg(attributes))).toEqual({ width, height })
})

test('a picture that tells no size, or none that can be, has none', () => {
  expect(pictureSize('image/svg+xml', svg('viewBox="0 0 0 5"'))).toBeUndefined()
  expect(pictureSize('image/svg+xml', svg(''))).toBeUndefined()
  expect(pictureSize('image/png', bytes('ffd8'))).toBeUndefined()
  expect(pictureSize('image/jpeg', bytes('ffd8', 'ffe0ffff'))).toBeUndefined()
  expect(pictureSize('image/jpeg', bytes('ffd8', 'ffe00000ffff00000000000000'))).toBeUndefined()
})
