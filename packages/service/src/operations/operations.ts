import { collectDefaultMetrics, Registry } from 'prom-client'
import type { Handler } from '../handler.ts'
import { listen, type Listening } from '../listen.ts'
import { readinessOf, type Check } from './readiness.ts'
import { requestCounts, type CountRequest } from './request-counts.ts'

/** What those who run this process may ask it, on a port of its own that no citizen reaches. */
export type Operations = {
  /** The same handler, counted. */
  measured<Asked extends readonly unknown[]>(handler: Handler<Asked>): Handler<Asked>
  /** Begins to answer; nothing where no port is configured. */
  serve(): Promise<Listening | undefined>
}

export type OperationsSettings = {
  readonly host: string
  readonly port: number | undefined
  readonly checks: readonly Check[]
  /** What this process does beside answering, for `/standing`; nothing about a person. */
  readonly standing?: () => unknown
  /** How many requests are told at once (see `requestCounts`). */
  readonly together: number
}

/**
 * `/health`: the process answers. `/ready`: it can serve, or 503 and what is wrong. `/metrics`: for Prometheus. `/standing`: what the
 * process does in the background. None of them says
 * anything about a person. Without a port nothing is counted and nobody is answered.
 */
export function openOperations({
  host,
  port,
  checks,
  standing,
  together,
}: OperationsSettings): Operations {
  if (port === undefined)
    return { measured: (handler) => handler, serve: () => Promise.resolve(undefined) }
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const count = requestCounts(registry, together)
  return {
    measured: (handler) => counted(handler, count),
    async serve() {
      const listening = await listen(host, port)
      listening.serve((request) =>
        answer(new URL(request.url).pathname, registry, checks, standing),
      )
      return listening
    },
  }
}

function counted<Asked extends readonly unknown[]>(
  handler: Handler<Asked>,
  count: CountRequest,
): Handler<Asked> {
  return async (...asked) => {
    const begun = performance.now()
    const response = await handler(...asked)
    count(response.status, (performance.now() - begun) / 1_000)
    return response
  }
}

async function answer(
  path: string,
  registry: Registry,
  checks: readonly Check[],
  standing: OperationsSettings['standing'],
): Promise<Response> {
  switch (path) {
    case '/health':
      return new Response('ok\n')
    case '/ready': {
      const readiness = await readinessOf(checks)
      return Response.json(readiness, { status: readiness.ready ? 200 : 503 })
    }
    case '/standing':
      return Response.json(standing?.() ?? {})
    case '/metrics':
      return new Response(await registry.metrics(), {
        headers: { 'content-type': registry.contentType },
      })
    default:
      return new Response('not found\n', { status: 404 })
  }
}
