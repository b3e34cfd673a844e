import type { Survey } from '@meinungsbild/storage'
import { z } from 'zod'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside, type Answered } from './call-outside.ts'

const answer = z.object({ used: z.array(z.string()) })

/** The hashes of the codes that have opened the door, or why the admission could not be asked. */
export async function usedCodes(
  deps: Pick<StaffDeps, 'insideKey' | 'now' | 'admission'>,
  survey: Survey,
): Promise<
  | { readonly ok: true; readonly hashes: ReadonlySet<string> }
  | { readonly ok: false; readonly refusal: Extract<Answered, { ok: false }> }
> {
  const path = `/doors/${encodeURIComponent(survey.id)}`
  const doors = await callOutside(deps, deps.admission, 'GET', path)
  if (!doors.ok) return { ok: false, refusal: doors }
  const read = answer.safeParse(doors.body)
  if (!read.success)
    return { ok: false, refusal: { ok: false, code: 'refused', detail: 'no codes' } }
  return { ok: true, hashes: new Set(read.data.used) }
}
