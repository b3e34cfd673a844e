import type { Survey } from '@meinungsbild/storage'
import { z } from 'zod'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside } from './call-outside.ts'
import type { Pushed } from './publish-survey.ts'

const count = z.int().nonnegative()
const arrivals = z.object({
  hours: z.array(z.object({ day: z.iso.date(), hour: z.int().min(0).max(23), answers: count })),
  days: z.array(z.object({ day: z.iso.date(), waited: count, beyondLimit: count, failed: count })),
})

/** Fetches how the answers to an open survey came in, as far as the collector has counted it. May be repeated. */
export async function pullArrivals(deps: StaffDeps, survey: Survey): Promise<Pushed> {
  const path = `/arrivals?survey=${encodeURIComponent(survey.id)}`
  const answered = await callOutside(deps, deps.collector, 'GET', path)
  if (!answered.ok) return { ok: false, refusal: answered }
  const { data } = arrivals.safeParse(answered.body)
  if (data === undefined)
    return { ok: false, refusal: { ok: false, code: 'refused', detail: 'no arrivals' } }
  await deps.storage.arrivals.keep(survey.id, data)
  return { ok: true }
}
