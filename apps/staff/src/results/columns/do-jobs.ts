import { parentPort } from 'node:worker_threads'
import type { JobMessage } from './job-thread.ts'
import type { Progress } from './progress.ts'

/** What came of a job, and the bytes that go over to the other thread with it instead of being copied. */
export type Finished<Done> = {
  readonly done: Done
  readonly transfer?: readonly ArrayBufferLike[]
}

/** Does the jobs that come to this thread. */
export function doJobs<Job, Done>(
  work: (job: Job, tell: (progress: Progress) => void) => Promise<Finished<Done>>,
): void {
  // What a job throws ends the thread, and whoever waits for it hears of that.
  parentPort?.on('message', (job: Job) => void doJob(job))

  async function doJob(job: Job): Promise<void> {
    const { done, transfer = [] } = await work(job, (progress) =>
      send({ kind: 'progress', progress }),
    )
    send({ kind: 'done', done }, transfer)
  }

  function send(message: JobMessage<Done>, transfer: readonly ArrayBufferLike[] = []): void {
    const buffers = transfer.filter((each) => each instanceof ArrayBuffer)
    parentPort?.postMessage(message, buffers)
  }
}
