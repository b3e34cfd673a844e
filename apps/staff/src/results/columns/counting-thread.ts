import { Worker } from 'node:worker_threads'
import type { CountedAnswers, CountJob, CountMessage, Progress } from './count-job.ts'

/** Milliseconds until a thread without work goes. */
const idleTime = 60_000

/**
 * A thread that counts one survey after the other, in the order in which they come. It starts with the first (about 0.4 s),
 * goes after a minute without work, and never keeps this process alive.
 */
export function openCountingThread(): (
  job: CountJob,
  tell: (progress: Progress) => void,
) => Promise<CountedAnswers> {
  let queue: Promise<unknown> = Promise.resolve()
  let thread: Worker | undefined
  let idle: NodeJS.Timeout | undefined

  return (job, tell) => {
    const counted = queue.then(() => countAlone(job, tell))
    queue = counted.catch(() => undefined)
    return counted
  }

  async function countAlone(job: CountJob, tell: (progress: Progress) => void) {
    clearTimeout(idle)
    thread ??= start()
    thread.ref()
    try {
      return await answer(thread, job, tell)
    } catch (error) {
      stop()
      throw error
    } finally {
      thread?.unref()
      idle = setTimeout(stop, idleTime).unref()
    }
  }

  function start(): Worker {
    const fresh = new Worker(new URL('./counting-thread-entry.ts', import.meta.url), {
      execArgv: [],
      // What it keeps lies in arrays outside its heap; the rest is one answer at a time, and soon garbage.
      resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 },
    })
    // Between jobs nobody waits for it; the next one starts another.
    fresh.on('error', () => undefined)
    fresh.once('exit', () => (thread = thread === fresh ? undefined : thread))
    return fresh
  }

  function stop(): void {
    void thread?.terminate()
    thread = undefined
  }
}

function answer(
  thread: Worker,
  job: CountJob,
  tell: (progress: Progress) => void,
): Promise<CountedAnswers> {
  return new Promise((resolve, reject) => {
    const listen = (message: CountMessage) => {
      if (message.kind === 'progress') return tell(message.progress)
      settle()
      resolve(message.counted)
    }
    const fail = (error: Error) => {
      settle()
      reject(error)
    }
    const gone = () => fail(new Error('The counting thread ended before it had counted.'))
    thread.on('message', listen).on('error', fail).on('exit', gone)
    thread.postMessage(job)

    function settle(): void {
      thread.off('message', listen).off('error', fail).off('exit', gone)
    }
  })
}
