import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** More than any reader takes: of a larger file the start is enough to tell and to refuse it. */
const mostBytes = 21_000_000

/** The bytes of a file; of a very large one its start. */
export function readStart(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(Math.min(fstatSync(file).size, mostBytes))
    return bytes.subarray(0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}
