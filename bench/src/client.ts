import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import type { Step } from './exchanges.ts'

/** A worker thread full of citizens, each on a connection that is kept open, each as fast as it is answered. */
export type Round = {
  readonly origin: string
  readonly steps: readonly Step[]
  readonly citizens: number
  readonly milliseconds: number
  /** One for each participation, where the steps ask for them. */
  readonly tokens?: readonly string[]
  /** So many participations and no more, whatever the time. */
  readonly most?: number
  /** So many participations begin per second, whoever else is still at it; without it each citizen begins anew when done. */
  readonly perSecond?: number
}

export type RoundResult = {
  readonly done: number
  readonly wrong: number
  /** Milliseconds of each whole run through the steps. */
  readonly times: Float64Array
}

parentPort?.on('message', (round: Round) => {
  void play(round).then((result) => parentPort?.postMessage(result), fail)
})

function fail(error: unknown): never {
  throw error
}

async function play({
  origin,
  steps,
  citizens,
  milliseconds,
  tokens = [],
  perSecond,
  most = Number.POSITIVE_INFINITY,
}: Round): Promise<RoundResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: citizens })
  const { hostname, port } = new URL(origin)
  const end = performance.now() + milliseconds
  const times: number[] = []
  let wrong = 0

  function send({ method, path, body, type }: Step, id: string, token: string): Promise<number> {
    const content = body.replace('{id}', id).replace('{token}', token)
    const headers = {
      accept: 'text/html',
      'accept-encoding': 'gzip',
      ...(method === 'POST'
        ? {
            origin,
            'content-type': type ?? 'application/x-www-form-urlencoded',
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

  async function takePart(token: string): Promise<void> {
    const id = randomBytes(16).toString('base64url')
    const begun = performance.now()
    for (const step of steps) {
      if ((await send(step, id, token)) !== step.expected) wrong++
    }
    times.push(performance.now() - begun)
  }

  let begun = 0
  function nextToken(): string {
    const token = tokens[begun++]
    if (tokens.length > 0 && token === undefined)
      throw new Error(`All ${tokens.length} tokens are used.`)
    return token ?? ''
  }

  async function citizen(): Promise<void> {
    while (performance.now() < end && begun < most) await takePart(nextToken())
  }

  async function atEvenIntervals(each: number): Promise<void> {
    const under: Promise<void>[] = []
    for (let next = performance.now(); next < end; next += each) {
      const wait = next - performance.now()
      if (wait > 0) await setTimeout(wait)
      under.push(takePart(nextToken()))
    }
    await Promise.all(under)
  }

  await (perSecond === undefined
    ? Promise.all(Array.from({ length: citizens }, citizen))
    : atEvenIntervals(1_000 / perSecond))
  agent.destroy()
  return { done: times.length, wrong, times: Float64Array.from(times) }
}
