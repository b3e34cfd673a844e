import { partsOf, type Axis } from '../axis.ts'
import type { Codes } from '../codes.ts'
import type { Counted, CrossTable } from '../cross-table.ts'
import { everybody, nobody, type Mask } from '../mask.ts'
import { openKernel } from './kernel-memory.ts'

/** Up to so many people the plain loops are as quick as copying arrays to the kernel. */
export const fewestForKernel = 50_000

/** The same as `crossTable`, several times as fast. Undefined for wide codes and for more people than the kernel has room for. */
export function crossTableByKernel(
  rows: Axis,
  columns: Axis,
  counted: Counted,
): CrossTable | undefined {
  const { weights, recordKeys, filter = everybody(weights.length) } = counted
  // One position needs no codes: they are multiplied by zero, wherever they are read.
  const axes = [rows, columns].flatMap((axis) =>
    'codes' in axis && axis.positions > 1 ? [axis.codes] : [],
  )
  if (!axes.every((codes) => codes instanceof Uint8Array)) return undefined
  const kernel = openKernel()
  const cells = rows.positions * columns.positions
  const maskBytes = filter.byteLength + (-filter.byteLength & 15)
  const found = kernel.hold([...axes, weights, recordKeys], maskBytes + cells * cellBytes)
  if (found === undefined) return undefined
  const [weightsAt = 0, keysAt = 0] = found.places.slice(axes.length)
  const placeOf = (codes: Codes) => found.places[axes.findIndex((each) => each === codes)] ?? 0
  const cellsAt = found.room + maskBytes
  kernel.bytes.fill(0, cellsAt, cellsAt + cells * cellBytes)
  for (const row of partsOf(rows, filter))
    for (const column of partsOf(columns, row.people)) {
      kernel.bytes.set(bytesOf(column.people), found.room)
      kernel.loops.addUp(
        found.room,
        column.people.length,
        placeOf(row.codes),
        row.positions === 1 ? 0 : columns.positions,
        placeOf(column.codes),
        column.positions === 1 ? 0 : 1,
        weightsAt,
        keysAt,
        cellsAt + (row.from * columns.positions + column.from) * cellBytes,
      )
    }
  return tableAt(kernel.bytes, cellsAt, rows.positions, columns.positions)
}

/** Four for people, four for keys, eight for weights. */
const cellBytes = 16

function tableAt(bytes: Uint8Array, at: number, rows: number, columns: number): CrossTable {
  const cells = rows * columns
  const whole = new Uint32Array(bytes.buffer, at, cells * 4)
  const weights = new Float64Array(bytes.buffer, at, cells * 2)
  const all = new Uint32Array(cells)
  return {
    rows,
    columns,
    counts: all.map((_, cell) => whole[cell * 4] ?? 0),
    keys: all.map((_, cell) => whole[cell * 4 + 1] ?? 0),
    weighted: Float64Array.from(all, (_, cell) => weights[cell * 2 + 1] ?? 0),
  }
}

/** The same as `maskOfCodes` for codes of one byte; undefined for more people than the kernel has room for. */
export function maskByKernel(codes: Uint8Array, wanted: Uint8Array): Mask | undefined {
  const kernel = openKernel()
  const mask = nobody(codes.length)
  const tables = Math.ceil(wanted.length / 16)
  const found = kernel.hold([codes], tables * 16 + mask.byteLength)
  const [codesAt] = found?.places ?? []
  if (found === undefined || codesAt === undefined) return undefined
  const maskAt = found.room + tables * 16
  kernel.bytes.fill(0, found.room, maskAt)
  kernel.bytes.set(
    wanted.map((isWanted) => isWanted * 0xff),
    found.room,
  )
  kernel.loops.maskOfCodes(codesAt, codes.length, found.room, tables, maskAt)
  bytesOf(mask).set(kernel.bytes.subarray(maskAt, maskAt + mask.byteLength))
  return clipped(mask, codes.length)
}

/** The last sixteen may reach beyond the last person, and the last word may keep what lay there before. */
function clipped(mask: Mask, size: number): Mask {
  const last = mask.length - 1
  if (size % 32 !== 0) mask[last] = (mask[last] ?? 0) & ((1 << (size % 32)) - 1)
  return mask
}

function bytesOf({ buffer, byteOffset, byteLength }: Mask): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
