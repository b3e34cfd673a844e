import { describe, expect, test } from 'vitest'
import { withoutPhotoData } from './without-photo-data.ts'

/** A segment: marker, length, contents. */
function segment(marker: number, contents: Buffer | string): Buffer {
  const bytes = Buffer.from(contents)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

/** Exif with the orientation, in either order of bytes, and a place. */
function exif(orientation: number, order: 'II' | 'MM'): Buffer {
  const two = (value: number) => {
    const bytes = Buffer.alloc(2)
    if (order === 'II') bytes.writeUInt16LE(value)
    else bytes.writeUInt16BE(value)
    return bytes
  }
  const four = (value: number) => {
    const bytes = Buffer.alloc(4)
    if (order === 'II') bytes.writeUInt32LE(value)
    else bytes.writeUInt32BE(value)
    return bytes
  }
  const entry = (tag: number, value: number) =>
    Buffer.concat([two(tag), two(3), four(1), two(value), two(0)])
  const directory = Buffer.concat([two(2), entry(0x0110, 7), entry(0x0112, orientation), four(0)])
  const tiff = Buffer.concat([Buffer.from(order), two(42), four(8), directory])
  return segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('53.55 N 9.99 E')]),
  )
}

const start = Buffer.from([0xff, 0xd8])
const end = Buffer.from([0xff, 0xd9])
const jfif = segment(0xe0, 'JFIF\0')
const colours = segment(0xe2, 'ICC_PROFILE\0')
/** Picture data with a stuffed byte, a restart marker and a second scan. */
const scans = Buffer.concat([
  segment(0xda, 'scan'),
  Buffer.from([1, 0xff, 0, 2, 0xff, 0xd3, 3]),
  segment(0xc4, Buffer.from([0xff, 0xd9])),
  segment(0xda, 'scan'),
  Buffer.from([4, 0xff, 0xff, 0, 5]),
])

describe('a photo', () => {
  test('loses place, captions, comments and what was appended, and keeps its colours', () => {
    const told = [
      exif(1, 'II'),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/'),
      segment(0xed, 'by Ida'),
      segment(0xfe, 'hallo'),
    ]
    const film = Buffer.from('ftyp film of the street')
    const photo = Buffer.concat([start, jfif, ...told, colours, scans, end, film])
    const kept = withoutPhotoData(photo)
    expect(kept.toString('latin1')).not.toMatch(/53\.55|xap|Ida|hallo|film/)
    expect(kept.subarray(-2)).toEqual(end)
    expect(kept.includes(scans)).toBe(true)
    expect(kept.includes(colours)).toBe(true)
  })

  test.each(['II', 'MM'] as const)('keeps how it is to be turned, written %s', (order) => {
    const kept = withoutPhotoData(Buffer.concat([start, exif(6, order), scans, end]))
    expect(kept.toString('latin1')).not.toContain('53.55')
    expect(withoutPhotoData(kept)).toEqual(kept)
    expect(kept.subarray(0, 38).toString('hex')).toBe(
      'ffd8ffe100224578696600004d4d002a00000008000101120003000000010006000000000000',
    )
  })

  test('is not changed where it says nothing', () => {
    const plain = Buffer.concat([start, jfif, colours, scans, end])
    expect(withoutPhotoData(plain)).toEqual(plain)
  })

  test.each([
    ['cut off in a segment', Buffer.concat([start, jfif.subarray(0, 5)])],
    ['cut off in the picture', Buffer.concat([start, jfif, scans.subarray(0, 9)])],
    ['with a length of nothing', Buffer.concat([start, Buffer.from([0xff, 0xe1, 0, 0, 1, 2])])],
    [
      'with Exif that points nowhere',
      Buffer.concat([start, segment(0xe1, 'Exif\0\0II*\0\xff\xff\xff\x7f'), end]),
    ],
    ['of two bytes', start],
  ])('%s does no harm', (_, photo) => {
    expect(withoutPhotoData(photo).subarray(0, 2)).toEqual(start)
  })
})
