import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

const require = createRequire(import.meta.url)

export type FontWeight = 400 | 600

/** Advance widths of a font's characters, in parts of the font size; `widest` for what the font does not have. */
export type FontWidths = { readonly widths: ReadonlyMap<number, number>; readonly widest: number }

const read = new Map<FontWeight, FontWidths>()

/** The real widths of Fira Sans, read once per process from the font's own tables (WOFF 1.0; OpenType cmap 4 and hmtx). */
export function fontWidths(weight: FontWeight): FontWidths {
  const known = read.get(weight)
  if (known) return known
  const file = require.resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff`)
  const fresh = parseWidths(readFileSync(file))
  read.set(weight, fresh)
  return fresh
}

function parseWidths(woff: Buffer): FontWidths {
  const unitsPerEm = table(woff, 'head').readUInt16BE(18)
  const count = table(woff, 'hhea').readUInt16BE(34)
  const hmtx = table(woff, 'hmtx')
  const advance = (glyph: number) => hmtx.readUInt16BE(4 * Math.min(glyph, count - 1)) / unitsPerEm
  const widths = new Map<number, number>()
  for (const [character, glyph] of characters(table(woff, 'cmap'))) {
    widths.set(character, advance(glyph))
  }
  return { widths, widest: Math.max(1, ...widths.values()) }
}

/** One table of the font, unpacked. */
function table(woff: Buffer, tag: string): Buffer {
  for (let entry = 44; entry < 44 + 20 * woff.readUInt16BE(12); entry += 20) {
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue
    const offset = woff.readUInt32BE(entry + 4)
    const packed = woff.readUInt32BE(entry + 8)
    const data = woff.subarray(offset, offset + packed)
    return packed < woff.readUInt32BE(entry + 12) ? inflateSync(data) : data
  }
  throw new Error(`The font has no table ${tag}`)
}

/** Pairs of character and glyph from the font's table of format 4 (the Basic Multilingual Plane). */
function* characters(cmap: Buffer): Generator<readonly [number, number]> {
  const start = formatFour(cmap)
  const segments = cmap.readUInt16BE(start + 6) / 2
  const array = (index: number, segment: number) =>
    start + (index === 0 ? 14 : 16 + 2 * segments * index) + 2 * segment
  for (let segment = 0; segment < segments; segment += 1) {
    const last = cmap.readUInt16BE(array(0, segment))
    const first = cmap.readUInt16BE(array(1, segment))
    const delta = cmap.readUInt16BE(array(2, segment))
    const rangeAt = array(3, segment)
    const range = cmap.readUInt16BE(rangeAt)
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const glyph =
        range === 0 ? character : cmap.readUInt16BE(rangeAt + range + 2 * (character - first))
      if (glyph !== 0) yield [character, (glyph + delta) & 0xffff]
    }
  }
}

function formatFour(cmap: Buffer): number {
  for (let entry = 4; entry < 4 + 8 * cmap.readUInt16BE(2); entry += 8) {
    const offset = cmap.readUInt32BE(entry + 4)
    if (cmap.readUInt16BE(offset) === 4) return offset
  }
  throw new Error('The font has no character table of format 4')
}
