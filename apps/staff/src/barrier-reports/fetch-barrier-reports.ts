import { parseBarrierReports } from '@meinungsbild/exchange'
import type { BackgroundJob } from '../background/background-work.ts'
import { callOutside, type Answered } from '../publishing/call-outside.ts'
import type { StaffDeps } from '../staff-deps.ts'

type Fetching = Pick<StaffDeps, 'collector' | 'insideKey' | 'now' | 'storage'>

export type Fetched = { readonly ok: true } | Extract<Answered, { ok: false }>

const hour = 60 * 60 * 1000

/**
 * Fetches the reports that wait at the collector, keeps them, and only then lets them be deleted there. Each step may be
 * interrupted and repeated.
 */
export async function fetchBarrierReports(deps: Fetching): Promise<Fetched> {
  const { storage, collector } = deps
  for (;;) {
    const answered = await callOutside(deps, collector, 'GET', '/barrier-reports')
    if (!answered.ok) return answered
    const parsed = parseBarrierReports(answered.body)
    if (!parsed.ok) return { ok: false, code: 'refused', detail: parsed.flaw }
    if (parsed.value.length === 0) return { ok: true }
    await storage.barrierReports.add(parsed.value)
    const ids = parsed.value.map(({ id }) => id)
    const confirmed = await callOutside(deps, collector, 'POST', '/barrier-reports/confirm', {
      ids,
    })
    if (!confirmed.ok) return confirmed
  }
}

/** Fetches every hour; what does not work is told without a word of any report. */
export function hourlyBarrierReports(deps: Fetching): BackgroundJob {
  return {
    name: 'The fetch of reports of barriers',
    every: hour,
    async work() {
      const fetched = await fetchBarrierReports(deps)
      if (!fetched.ok) throw new Error(fetched.code)
    },
  }
}
