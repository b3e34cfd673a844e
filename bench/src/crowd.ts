import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Round, RoundResult } from './client.ts'

type Measured = {
  readonly perSecond: number
  readonly wrong: number
  readonly times: readonly number[]
}

/** The client threads of the whole run. */
export type Crowd = {
  play(round: Round): Promise<Measured>
  leave(): Promise<void>
}

/** Two threads, so that on more than two cores the clients are not what is measured. */
const threads = 2

export function gather(): Crowd {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('client.ts', import.meta.url)),
  )
  return {
    async play(round) {
      const begun = performance.now()
      const { tokens = [], perSecond, most } = round
      const results = await Promise.all(
        workers.map(async (worker, thread): Promise<RoundResult> => {
          worker.postMessage({
            ...round,
            citizens: Math.ceil(round.citizens / threads),
            tokens: tokens.filter((_, index) => index % threads === thread),
            ...(perSecond !== undefined && { perSecond: perSecond / threads }),
            ...(most !== undefined && { most: Math.floor((most + thread) / threads) }),
          })
          const [result] = await once(worker, 'message')
          return result
        }),
      )
      const seconds = (performance.now() - begun) / 1000
      const done = results.reduce((sum, result) => sum + result.done, 0)
      return {
        perSecond: done / seconds,
        wrong: results.reduce((sum, result) => sum + result.wrong, 0),
        times: results.flatMap(({ times }) => [...times]),
      }
    },
    leave: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  }
}
