import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { parentPort } from 'node:worker_threads'
import type { Step } from './exchanges.ts'

/** A worker thread full of citizens, each on a connection that is kept open, each as fast as it is answered. */
export type Round = {
  readonly origin: string
  readonly steps: readonly Step[]
  readonly citizens: number
  readonly milliseconds: number
}

export type RoundResult = {
  readonly done: number
  readonly wrong: number
  /** Milliseconds of each whole run through the steps. */
  readonly times: Float64Array
}

parentPort?.on('message', (round: Round) => {
  void play(round).then((result) => parentPort?.postMessage(result))
})

async function play({ origin, steps, citizens, milliseconds }: Round): Promise<RoundResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: citizens })
  const { hostname, port } = new URL(origin)
  const end = performance.now() + milliseconds
  const times: number[] = []
  let wrong = 0

  function send({ method, path, body }: Step, id: string): Promise<number> {
    const content = body.replace('{id}', id)
    const headers = {
      accept: 'text/html',
      'accept-encoding': 'gzip',
      ...(method === 'POST'
        ? {
            origin,
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(content),
          }
        : {}),
    }
    return new Promise((resolve, reject) => {
      const sent = request({ hostname, port, agent, method, path, headers }, (response) => {
        response.on('end', () => resolve(response.statusCode ?? 0))
        response.resume()
      })
      sent.on('error', reject)
      sent.end(content)
    })
  }

  async function citizen(): Promise<void> {
    while (performance.now() < end) {
      const id = randomBytes(16).toString('base64url')
      const begun = performance.now()
      for (const step of steps) {
        if ((await send(step, id)) !== step.expected) wrong++
      }
      times.push(performance.now() - begun)
    }
  }

  await Promise.all(Array.from({ length: citizens }, citizen))
  agent.destroy()
  return { done: times.length, wrong, times: Float64Array.from(times) }
}
