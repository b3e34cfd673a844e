import { Counter, Histogram, type Registry } from 'prom-client'

/** Notes that a request was answered with a status, and how many seconds that took. */
export type CountRequest = (status: number, seconds: number) => void

/**
 * Counts requests by the class of their answer, and nothing else about them: no address, no path, no survey. Where citizens answer,
 * `together` of them are told at once, so that whoever reads the numbers every second does not learn when somebody came.
 */
export function requestCounts(registry: Registry, together: number): CountRequest {
  const answered = new Counter({
    name: 'meinungsbild_requests_total',
    help: 'Requests answered, by class of status',
    labelNames: ['class'],
    registers: [registry],
  })
  const duration = new Histogram({
    name: 'meinungsbild_request_seconds',
    help: 'How long answers took',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  let waiting: { readonly class: string; readonly seconds: number }[] = []
  return (status, seconds) => {
    waiting.push({ class: `${Math.floor(status / 100)}xx`, seconds })
    if (waiting.length < together) return
    for (const each of waiting) {
      answered.inc({ class: each.class })
      duration.observe(each.seconds)
    }
    waiting = []
  }
}
