import type { Cells } from './workbook-files.ts'

const sectorLength = 512

/** An .xls file: the cells as records of their own, texts shared, in a container of one chain of sectors. */
export function xlsOf(sheets: Cells): Uint8Array {
  return containerOf('Workbook', workbookStream(sheets))
}

function workbookStream(sheets: Cells): Uint8Array {
  const texts = Object.values(sheets).flatMap((rows) =>
    rows.flatMap((cells) => cells.filter((cell) => typeof cell === 'string')),
  )
  const shared = record(0x00fc, [
    ...number(texts.length, 4),
    ...number(texts.length, 4),
    ...texts.flatMap((text) => [...number(text.length, 2), 1, ...wide(text)]),
  ])
  const parts = Object.entries(sheets).map(([name, rows]) => ({
    name,
    stream: [
      ...begin(0x0010),
      ...rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => cellRecord(cell, row, column, texts)),
      ),
      ...record(0x000a, []),
    ],
  }))
  const headers = (starts: readonly number[]) =>
    parts.flatMap(({ name }, index) =>
      record(0x0085, [...number(starts[index] ?? 0, 4), 0, 0, name.length, 1, ...wide(name)]),
    )
  const globals = (starts: readonly number[]) => [
    ...begin(0x0005),
    ...headers(starts),
    ...shared,
    ...record(0x000a, []),
  ]
  let at = globals([]).length
  const starts = parts.map(({ stream }) => {
    const start = at
    at += stream.length
    return start
  })
  return Uint8Array.from([...globals(starts), ...parts.flatMap(({ stream }) => stream)])
}

function cellRecord(
  cell: string | number | boolean,
  row: number,
  column: number,
  texts: readonly string[],
): readonly number[] {
  const place = [...number(row, 2), ...number(column, 2), 0, 0]
  if (typeof cell === 'string') return record(0x00fd, [...place, ...number(texts.indexOf(cell), 4)])
  if (typeof cell === 'boolean') return record(0x0205, [...place, Number(cell), 0])
  const bytes = new Uint8Array(new Float64Array([cell]).buffer)
  return record(0x0203, [...place, ...bytes])
}

function begin(kind: number): readonly number[] {
  return record(0x0809, [...number(0x0600, 2), ...number(kind, 2), 0, 0, 0, 0])
}

function record(type: number, data: readonly number[]): readonly number[] {
  return [...number(type, 2), ...number(data.length, 2), ...data]
}

function number(value: number, bytes: 2 | 4): readonly number[] {
  return Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff)
}

function wide(text: string): readonly number[] {
  return Array.from(text).flatMap((sign) => number(sign.charCodeAt(0), 2))
}

/** A container with one stream: header, table of sectors, directory, and the stream, which is long enough to stand alone. */
function containerOf(name: string, stream: Uint8Array): Uint8Array {
  const count = Math.ceil(Math.max(stream.length, 4096) / sectorLength)
  const file = new Uint8Array((3 + count) * sectorLength)
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, 1, true)
  view.setUint32(56, 4096, true)
  view.setUint32(60, 0xfffffffe, true)
  view.setUint32(68, 0xfffffffe, true)
  for (let index = 0; index < 109; index += 1)
    view.setUint32(76 + 4 * index, index === 0 ? 0 : 0xffffffff, true)
  for (let sector = 0; sector < 128; sector += 1) {
    const isLast = sector === 1 || sector === 1 + count
    const next =
      sector === 0
        ? 0xfffffffd
        : isLast
          ? 0xfffffffe
          : sector <= 1 + count
            ? sector + 1
            : 0xffffffff
    view.setUint32(sectorLength + 4 * sector, next, true)
  }
  entry(view, 2 * sectorLength, 'Root Entry', 0xfffffffe, 0)
  entry(view, 2 * sectorLength + 128, name, 2, Math.max(stream.length, 4096))
  file.set(stream, 3 * sectorLength)
  return file
}

function entry(view: DataView, at: number, name: string, start: number, bytes: number): void {
  Array.from(name).forEach((sign, index) =>
    view.setUint16(at + 2 * index, sign.charCodeAt(0), true),
  )
  view.setUint16(at + 64, 2 * name.length + 2, true)
  view.setUint32(at + 116, start, true)
  view.setUint32(at + 120, bytes, true)
}
