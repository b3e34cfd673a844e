import { Worker } from 'node:worker_threads'
import type { Progress } from './progress.ts'

/** What a thread says of the job it does. */
export type JobMessage<Done> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly done: Done }

/** Milliseconds until a thread without work goes. */
const idleTime = 60_000

/**
 * A thread that does one job after the other, in the order in which they come. It starts with the first, goes after
 * a minute without work, and never keeps this process alive.
 */
export function openJobThread<Job, Done>(
  entry: URL,
): (job: Job, tell: (progress: Progress) => void) => Promise<Done> {
  let queue: Promise<unknown> = Promise.resolve()
  let thread: Worker | undefined
  let idle: NodeJS.Timeout | undefined

  return (job, tell) => {
    const done = queue.then(() => doAlone(job, tell))
    queue = done.catch(() => undefined)
    return done
  }

  async function doAlone(job: Job, tell: (progress: Progress) => void): Promise<Done> {
    clearTimeout(idle)
    thread ??= start()
    thread.ref()
    try {
      return await answer<Job, Done>(thread, job, tell)
    } catch (error) {
      stop()
      throw error
    } finally {
      thread?.unref()
      idle = setTimeout(stop, idleTime).unref()
    }
  }

  function start(): Worker {
    const fresh = new Worker(entry, {
      // What it keeps lies in arrays outside its heap; the rest is soon garbage.
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

function answer<Job, Done>(
  thread: Worker,
  job: Job,
  tell: (progress: Progress) => void,
): Promise<Done> {
  return new Promise((resolve, reject) => {
    const listen = (message: JobMessage<Done>) => {
      if (message.kind === 'progress') return tell(message.progress)
      settle()
      resolve(message.done)
    }
    const fail = (error: Error) => {
      settle()
      reject(error)
    }
    const gone = () => fail(new Error('The thread ended before it had done its job.'))
    thread.on('message', listen).on('error', fail).on('exit', gone)
    thread.postMessage(job)

    function settle(): void {
      thread.off('message', listen).off('error', fail).off('exit', gone)
    }
  })
}
