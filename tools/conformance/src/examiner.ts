import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Text } from '@meinungsbild/questionnaire'
import type { Job, Word } from './job.ts'
import type { Limits } from './limits.ts'
import type { Outcome, Tool } from './outcome.ts'

/** Reads files one after the other, each within the limits, in a process that a bad file may cost. */
export type Examiner = {
  examine(job: Job): Promise<Outcome>
  stop(): void
}

export function newExaminer({ milliseconds, megabytes }: Limits): Examiner {
  let child: ChildProcess | undefined

  function stop(): void {
    child?.kill('SIGKILL')
    child = undefined
  }

  async function examine(job: Job): Promise<Outcome> {
    const running = (child ??= await startProcess(megabytes))
    return new Promise((resolve) => {
      let tool: Tool | undefined

      function hear(word: Word): void {
        if (word.kind === 'recognised') tool = word.tool
        else settle(word.outcome)
      }

      function giveUp(message: Text): void {
        stop()
        settle({ kind: 'refused', tool, message })
      }

      /** V8 ends a process that would need more memory than it may. */
      function fail(): void {
        giveUp(tooMuch)
      }

      function settle(outcome: Outcome): void {
        clearTimeout(timer)
        running.off('message', hear).off('exit', fail)
        resolve(outcome)
      }

      const timer = setTimeout(() => giveUp(tooSlow), milliseconds)
      running.on('message', hear).on('exit', fail).send(job)
    })
  }

  return { examine, stop }
}

/** Waits until it can read, so that only reading is timed. That it cannot start is no file's fault, and is thrown. */
async function startProcess(megabytes: number): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('file-process.ts', import.meta.url)), [], {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  // Once it reads, what it says is that it ran out of memory, which is said again, in words, with the file.
  let said = ''
  child.stderr?.on('data', (part: Buffer) => (said += String(part)))
  const ended = once(child, 'close').then(() => {
    throw new Error(`The process that reads the files could not be started. ${said}`)
  })
  await Promise.race([once(child, 'message'), ended])
  return child
}

const tooSlow: Text = {
  de: 'Das Lesen hat zu lange gedauert und wurde abgebrochen.',
  en: 'Reading took too long and was given up.',
}

const tooMuch: Text = {
  de: 'Das Lesen hat zu viel Speicher gebraucht und wurde abgebrochen.',
  en: 'Reading took too much memory and was given up.',
}
