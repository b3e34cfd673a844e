import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Text } from '@meinungsbild/questionnaire'
import type { Job, Word } from './job.ts'
import type { Limits } from './limits.ts'
import type { Outcome, Tool } from './outcome.ts'

/** Reads files one after the other, each within the limits, in a thread that a bad file may cost. */
export type Examiner = {
  examine(job: Job): Promise<Outcome>
  stop(): Promise<void>
}

export function newExaminer({ milliseconds, megabytes }: Limits): Examiner {
  let worker: Worker | undefined

  async function stop(): Promise<void> {
    const running = worker
    worker = undefined
    await running?.terminate()
  }

  async function examine(job: Job): Promise<Outcome> {
    const running = (worker ??= await startWorker(megabytes))
    return new Promise((resolve) => {
      let tool: Tool | undefined

      function hear(word: Word): void {
        if (word.kind === 'recognised') tool = word.tool
        else settle(word.outcome)
      }

      function fail(error: unknown): void {
        giveUp(reasonOf(error))
      }

      function giveUp(message: Text): void {
        void stop().then(() => settle({ kind: 'refused', tool, message }))
      }

      function settle(outcome: Outcome): void {
        clearTimeout(timer)
        running.off('message', hear).off('error', fail)
        resolve(outcome)
      }

      const timer = setTimeout(() => giveUp(tooSlow), milliseconds)
      running.on('message', hear).on('error', fail).postMessage(job)
    })
  }

  return { examine, stop }
}

/** Waits until it can read, so that only reading is timed. That it cannot start is no file's fault, and is thrown. */
async function startWorker(megabytes: number): Promise<Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes }
  const worker = new Worker(new URL('file-worker.ts', import.meta.url), { resourceLimits })
  await once(worker, 'message')
  return worker
}

function reasonOf(error: unknown): Text {
  const isMemory = error instanceof Error && 'code' in error && error.code === outOfMemory
  return isMemory
    ? tooMuch
    : { de: `Abgebrochen: ${String(error)}`, en: `Given up: ${String(error)}` }
}

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY'

const tooSlow: Text = {
  de: 'Das Lesen hat zu lange gedauert und wurde abgebrochen.',
  en: 'Reading took too long and was given up.',
}

const tooMuch: Text = {
  de: 'Das Lesen hat zu viel Speicher gebraucht und wurde abgebrochen.',
  en: 'Reading took too much memory and was given up.',
}
