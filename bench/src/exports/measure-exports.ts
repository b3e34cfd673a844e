import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { treeMemoryMb } from '../letters/tree-memory.ts'
import { round } from '../round.ts'
import type { ExportFormat, ExportTask, ExportTimes } from './export-process.ts'
import { sameFigures } from './same-figures.ts'

const rows = 1_000_000
const formats = ['csv', 'sav', 'parquet'] as const
/** Parquet holds a row group of 120 columns until it is complete. */
const mostMemoryMb = { csv: 500, sav: 500, parquet: 700 } as const

/** What files of many single answers take: time beside that of writing as many bytes, and the most memory. */
export async function measureExports(say: (line: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-bench-exports-'))
  const pathOf = (format: ExportFormat) => join(folder, `answers.${format}`)
  try {
    const figures: Partial<Record<ExportFormat, Awaited<ReturnType<typeof measured>>>> = {}
    for (const format of formats) {
      const own = await measured({ format, rows, path: pathOf(format) })
      say(
        `${rows.toLocaleString('de')} Antworten zu 60 Variablen als ${format}: ${own.seconds.toFixed(1)} s, ${own.megabytes} MB, Speicher ${own.memoryMb} MB (höchstens ${mostMemoryMb[format]}), Verhältnis zum bloßen Schreiben ${own.ratio.toFixed(1).replace('.', ',')}`,
      )
      figures[format] = own
    }
    await sameFigures(pathOf('csv'), pathOf('parquet'))
    say('DuckDB zählt in CSV und Parquet dasselbe')
    return { rows, ...figures, mostMemoryMb }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(task: ExportTask) {
  const child = fork(fileURLToPath(new URL('export-process.ts', import.meta.url)))
  let peak = 0
  const watching = setInterval(() => {
    peak = Math.max(peak, treeMemoryMb(child.pid ?? 0) ?? 0)
  }, 20)
  try {
    child.send(task)
    const exit = once(child, 'exit').then(([code]) => {
      throw new Error(`The process that writes ${task.format} has ended with ${code}.`)
    })
    const [times]: readonly ExportTimes[] = await Promise.race([once(child, 'message'), exit])
    if (times === undefined) throw new Error('The process said nothing.')
    return {
      seconds: round(times.seconds, 1),
      megabytes: round(times.bytes / 1e6, 0),
      memoryMb: round(peak, 0),
      ratio: round(times.seconds / times.rawSeconds, 1),
    }
  } finally {
    clearInterval(watching)
    child.kill()
  }
}
