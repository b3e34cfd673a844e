/*
 * The container of older Office files ([MS-CFB]): a file system in a file. Nothing in it is to be believed: chains of sectors
 * may lead in circles or out of the file.
 */

const freeSector = 0xfffffffa
const headerLength = 512
const entryLength = 128

/** The contents of a stream of a compound file by its name; undefined if it has none, or is damaged. */
export function streamIn(file: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  if (file.length < headerLength) return undefined
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return undefined
  const sectors: Sectors = { file, view, size: 2 ** shift, next: allocationTable(view, 2 ** shift) }
  const directory = chained(view.getUint32(48, true), sectors)
  const entries = directory && entriesIn(directory)
  const found = entries?.find(({ name }) => names.includes(name))
  const root = entries?.[0]
  if (found === undefined || root === undefined) return undefined
  if (found.bytes >= view.getUint32(56, true)) {
    return chained(found.start, sectors)?.subarray(0, found.bytes)
  }
  return smallStream(found, root, sectors)
}

type Sectors = {
  readonly file: Uint8Array
  readonly view: DataView
  readonly size: number
  /** The sector that follows each. */
  readonly next: readonly number[]
}

type Entry = { readonly name: string; readonly start: number; readonly bytes: number }

/** The table of sectors, whose own sectors are named in the header and in a chain of their own. */
function allocationTable(view: DataView, size: number): readonly number[] {
  const count = Math.floor(view.byteLength / size)
  const places = Array.from({ length: 109 }, (_, index) => view.getUint32(76 + 4 * index, true))
  let more = view.getUint32(68, true)
  for (let step = 0; more < count && step < count; step += 1) {
    const at = (more + 1) * size
    if (at + size > view.byteLength) break
    for (let index = 0; index < size / 4 - 1; index += 1)
      places.push(view.getUint32(at + 4 * index, true))
    more = view.getUint32(at + size - 4, true)
  }
  const table: number[] = []
  for (const place of places) {
    const at = (place + 1) * size
    if (table.length > count) break
    if (place >= freeSector || at + size > view.byteLength) continue
    for (let index = 0; index < size / 4; index += 1)
      table.push(view.getUint32(at + 4 * index, true))
  }
  return table
}

/** The bytes of a chain of sectors; undefined if it leads out of the file or in a circle. */
function chained(start: number, { file, size, next }: Sectors): Uint8Array | undefined {
  const pieces: Uint8Array[] = []
  for (let sector = start; sector < freeSector; sector = next[sector] ?? freeSector) {
    const at = (sector + 1) * size
    if (at >= file.length || pieces.length > next.length) return undefined
    pieces.push(file.subarray(at, at + size))
  }
  return Uint8Array.from(Buffer.concat(pieces))
}

function entriesIn(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  return Array.from({ length: Math.floor(directory.length / entryLength) }, (_, index) => {
    const at = index * entryLength
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62)
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      start: view.getUint32(at + 116, true),
      bytes: view.getUint32(at + 120, true),
    }
  })
}

/** Small streams share the sectors of one large one, in sectors of 64 bytes. */
function smallStream(found: Entry, root: Entry, sectors: Sectors): Uint8Array | undefined {
  const store = chained(root.start, sectors)
  const table = chained(sectors.view.getUint32(60, true), sectors)
  if (store === undefined || table === undefined) return undefined
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const pieces: Uint8Array[] = []
  for (let sector = found.start; sector < freeSector; sector = view.getUint32(4 * sector, true)) {
    if (4 * sector + 4 > table.length || 64 * pieces.length > store.length) return undefined
    pieces.push(store.subarray(sector * 64, sector * 64 + 64))
  }
  return Uint8Array.from(Buffer.concat(pieces)).subarray(0, found.bytes)
}
