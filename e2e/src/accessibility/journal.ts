import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Look } from './finding.ts'

/** What a run has looked at, line by line, so that the next one can go on where it ended. */
export type Journal = {
  readonly known: readonly { readonly key: string; readonly look: Look }[]
  note(key: string, look: Look): void
}

/** Begins a journal anew, or goes on with the one that is there. */
export function openJournal(file: string, resume: boolean): Journal {
  mkdirSync(dirname(file), { recursive: true })
  if (!resume) rmSync(file, { force: true })
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  return {
    known: lines.filter((line) => line !== '').map((line) => JSON.parse(line)),
    note: (key, look) => appendFileSync(file, `${JSON.stringify({ key, look })}\n`),
  }
}
