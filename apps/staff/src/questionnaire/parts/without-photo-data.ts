/*
 * A photo tells where and when it was taken, with which device, sometimes by whom: Exif and XMP stand in segments APP1
 * of a JPEG file (CIPA DC-008, 4.5.4), captions in APP13 and comments, and phones append further pictures or a film.
 * None of it is to be published by accident.
 */

const dropped: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe])
const startOfScan = 0xda
const endOfImage = 0xd9

/** The JPEG file without Exif, XMP, captions, comments and what follows its end. How it is to be turned is kept. */
export function withoutPhotoData(file: Buffer): Buffer {
  const kept: Buffer[] = []
  let turned: Buffer | undefined
  let at = 2
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? endOfImage
    if (marker === endOfImage) break
    const header = at + 2 + file.readUInt16BE(at + 2)
    const end = marker === startOfScan ? endOfScan(file, header) : header
    const segment = file.subarray(at, end)
    if (!dropped.has(marker)) kept.push(segment)
    else turned ??= orientationOnly(segment)
    at = end
  }
  const start = file.subarray(0, 2)
  return Buffer.concat([start, turned ?? Buffer.of(), ...kept, Buffer.of(0xff, endOfImage)])
}

/** Where the picture's data stop: at the first marker that is none of those which stand within them. */
function endOfScan(file: Buffer, from: number): number {
  let at = from
  for (;;) {
    at = file.indexOf(0xff, at)
    if (at === -1) return file.length
    const next = file[at + 1] ?? endOfImage
    const isWithin = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isWithin) return at
    at += next === 0xff ? 1 : 2
  }
}

/** An Exif segment that says no more than the orientation of another one; undefined where it says none. */
function orientationOnly(segment: Buffer): Buffer | undefined {
  const orientation = orientationIn(segment)
  if (orientation === undefined) return undefined
  const exif = Buffer.from('ffe10022457869660000', 'hex')
  const tiff = Buffer.from('4d4d002a00000008', 'hex')
  const directory = Buffer.from('000101120003000000010000000000000000', 'hex')
  directory.writeUInt16BE(orientation, 10)
  return Buffer.concat([exif, tiff, directory])
}

/** The Exif field 0x0112, from 1 to 8. */
function orientationIn(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return undefined
  const tiff = segment.subarray(10)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const two = (at: number) =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const four = (at: number) =>
    isLittle ? two(at + 2) * 65_536 + two(at) : two(at) * 65_536 + two(at + 2)
  const directory = four(4)
  for (let entry = 0; entry < two(directory); entry += 1) {
    const at = directory + 2 + 12 * entry
    const value = two(at + 8)
    if (two(at) === 0x0112) return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}
