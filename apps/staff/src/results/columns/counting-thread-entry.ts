// A thread of its own: reading a million answers takes some fifteen seconds, in which nobody else would be served.
import { parentPort } from 'node:worker_threads'
import { countAnswers } from './count-answers.ts'
import type { CountJob, CountMessage } from './count-job.ts'

parentPort?.on('message', (job: CountJob) => {
  const counted = countAnswers(job, (progress) => send({ kind: 'progress', progress }))
  const buffers = [counted.members, ...counted.columns.values()].map(({ buffer }) => buffer)
  send({ kind: 'counted', counted }, buffers)
})

function send(message: CountMessage, transfer: readonly ArrayBufferLike[] = []): void {
  parentPort?.postMessage(
    message,
    transfer.filter((each) => each instanceof ArrayBuffer),
  )
}
