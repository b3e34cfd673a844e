import type { Json } from '@meinungsbild/exchange'
import type { Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside, type Answered } from './call-outside.ts'

/** What the outer machines know in numbers; `undefined` where one could not be asked. */
export type CountsOutside = {
  /** Sealed answers that wait to be fetched. */
  readonly waiting: number | undefined
  /** Codes that have opened the door. */
  readonly doorsUsed: number | undefined
  /** Of these, codes of which the door can no longer tell the staff that they were used. */
  readonly marksLost: number | undefined
}

export async function countsOutside(
  deps: StaffDeps,
  survey: Survey,
  access: 'open' | 'code',
): Promise<CountsOutside> {
  const id = encodeURIComponent(survey.id)
  const counts = await callOutside(deps, deps.collector, 'GET', `/counts?survey=${id}`)
  const waiting = counts.ok ? numberIn(counts.body, 'waiting') : undefined
  const doors = access === 'open' ? undefined : await usedDoors(deps, survey)
  if (!doors?.ok) return { waiting, doorsUsed: undefined, marksLost: undefined }
  return { waiting, doorsUsed: doors.count, marksLost: doors.marksLost }
}

/** How many codes have opened the door, and of how many that is known no more; or why the admission could not be asked. */
export async function usedDoors(
  deps: StaffDeps,
  survey: Survey,
): Promise<
  | { readonly ok: true; readonly count: number; readonly marksLost: number }
  | { readonly ok: false; readonly refusal: Extract<Answered, { ok: false }> }
> {
  const path = `/doors/${encodeURIComponent(survey.id)}`
  const doors = await callOutside(deps, deps.admission, 'GET', path)
  if (!doors.ok) return { ok: false, refusal: doors }
  const [count = 0, marksLost = 0] = ['count', 'marksLost'].map((name) =>
    numberIn(doors.body, name),
  )
  return { ok: true, count, marksLost }
}

function member(body: Json, name: string): Json | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  return Object.entries(body).find(([key]) => key === name)?.[1]
}

function numberIn(body: Json, name: string): number | undefined {
  const value = member(body, name)
  return typeof value === 'number' ? value : undefined
}
