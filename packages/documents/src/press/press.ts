import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PrintJob, PrintResult } from './job.ts'

const PROCESS = fileURLToPath(new URL('./press-process.ts', import.meta.url))
const FONTS = fileURLToPath(new URL('../template/no-system-fonts.conf', import.meta.url))

/**
 * Documents until the process is replaced, and milliseconds until it counts as stuck or as idle.
 * Measured with a report of five pages: 140 MB at the first document, 260 MB at the fiftieth, and
 * growing whatever is evicted from Typst's cache. Only the end of the process gives it back.
 */
const BATCH = 50
const STUCK = 60_000
const IDLE = 60_000

/**
 * A press: prints one job at a time, in the order they come, in a process of its own. The process
 * starts with the first job (about 0.3 s), is replaced after 50 documents or when it dies, and
 * goes after a minute without work; it never keeps this process alive. A job that kills it is
 * refused, and the next one finds a new process.
 */
export function openPress(): (job: PrintJob) => Promise<PrintResult> {
  let queue: Promise<unknown> = Promise.resolve()
  let child: ChildProcess | undefined
  let printed = 0
  let idle: NodeJS.Timeout | undefined

  return (job) => {
    const result = queue.then(() => printAlone(job))
    queue = result.catch(() => undefined)
    return result
  }

  async function printAlone(job: PrintJob): Promise<PrintResult> {
    clearTimeout(idle)
    if (printed >= BATCH || child?.connected !== true || child.killed) child = restart()
    printed += 1
    hold(child, true)
    const result = await answer(child, job)
    hold(child, false)
    idle = setTimeout(stop, IDLE).unref()
    return result
  }

  function restart(): ChildProcess {
    stop()
    printed = 0
    const fresh = fork(PROCESS, [], {
      execArgv: ['--expose-gc'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, FONTCONFIG_FILE: FONTS },
    })
    // Between jobs nobody waits for it; `connected` says that it is gone.
    fresh.on('error', () => undefined)
    return fresh
  }

  function stop(): void {
    child?.kill()
    child = undefined
  }
}

function answer(child: ChildProcess, job: PrintJob): Promise<PrintResult> {
  return new Promise((resolve) => {
    let complaint = ''
    const listen = (chunk: Buffer) => (complaint = `${complaint}${String(chunk)}`.slice(-2000))
    const stuck = setTimeout(() => {
      child.kill('SIGKILL')
      settle({ kind: 'refused', sentence: `the press took longer than ${STUCK} ms` })
    }, STUCK)
    child.stderr?.on('data', listen)
    child.once('message', (result: PrintResult) => settle(result))
    child.once('close', (code, signal) =>
      settle({
        kind: 'refused',
        sentence: `the press ended (${signal ?? `code ${code}`}): ${complaint.trim()}`,
      }),
    )
    const fail = (error: Error) => settle({ kind: 'refused', sentence: error.message })
    child.once('error', fail)
    child.send(job)

    function settle(result: PrintResult): void {
      clearTimeout(stuck)
      child.removeAllListeners('message').removeAllListeners('close').off('error', fail)
      child.stderr?.removeListener('data', listen)
      resolve(result)
    }
  })
}

/** Whether the child keeps this process alive: only while a job is at the press. */
function hold(child: ChildProcess, held: boolean): void {
  const parts = [child, child.channel, child.stderr]
  for (const part of parts) {
    if (part !== null && part !== undefined && 'ref' in part && typeof part.ref === 'function') {
      if (held) part.ref()
      else if ('unref' in part && typeof part.unref === 'function') part.unref()
    }
  }
}
