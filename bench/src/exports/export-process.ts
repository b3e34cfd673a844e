// Writes a file of single answers in a process of its own, so that nothing else counts as its memory.
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  measureTable,
  plainCsv,
  writeCsv,
  writeParquet,
  writeSav,
  type DataTable,
} from '@meinungsbild/formats'
import { syntheticAnswers } from './synthetic-answers.ts'

export type ExportTask = {
  readonly format: ExportFormat
  readonly rows: number
  readonly path: string
}
export type ExportFormat = 'csv' | 'sav' | 'parquet'
export type ExportTimes = {
  readonly bytes: number
  readonly seconds: number
  /** What writing so many bytes takes that are there already. */
  readonly rawSeconds: number
}

process.once('message', (task: ExportTask) => void measure(task))

async function measure({ format, rows, path }: ExportTask): Promise<void> {
  const seconds = await timed(async () => {
    const table = await measureTable(syntheticAnswers(rows))
    const file = write[format](table)
    if (!file.ok) throw new Error(file.flaw.code)
    await pipeline(Readable.from(file.bytes), createWriteStream(path))
  })
  const { size: bytes } = await stat(path)
  const rawSeconds = await timed(() => pipeline(rawBytes(bytes), createWriteStream(`${path}.raw`)))
  process.send?.({ bytes, seconds, rawSeconds } satisfies ExportTimes)
  process.disconnect()
}

const write = {
  csv: (table: DataTable) => writeCsv(table, plainCsv),
  sav: (table: DataTable) => writeSav(table),
  parquet: writeParquet,
}

function rawBytes(bytes: number): Readable {
  const piece = new Uint8Array(1_000_000).fill(0x31)
  return Readable.from(
    (function* pieces() {
      for (let left = bytes; left > 0; left -= piece.length)
        yield piece.subarray(0, Math.min(left, piece.length))
    })(),
  )
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
