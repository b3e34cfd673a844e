import type { Survey } from '@meinungsbild/storage'
import { z } from 'zod'
import { callOutside, type Answered } from '../../publishing/call-outside.ts'
import type { StaffDeps } from '../../staff-deps.ts'

const answer = z.object({ code: z.enum(['closed', 'alreadyUsed', 'unknown']) })

/** What became of a code whose owner has answered on paper, or why the door could not be asked. */
export type ClosedCode =
  | { readonly ok: true; readonly code: 'closed' | 'alreadyUsed' | 'unknown' }
  | { readonly ok: false; readonly refusal: Extract<Answered, { ok: false }> }

/** Closes a code at the door by its hash, so that it buys no token any more; one that was used stays as it is. */
export async function closeCode(
  deps: Pick<StaffDeps, 'insideKey' | 'now' | 'admission'>,
  survey: Survey,
  hash: string,
): Promise<ClosedCode> {
  const path = `/doors/${encodeURIComponent(survey.id)}/closed`
  const answered = await callOutside(deps, deps.admission, 'POST', path, { hash })
  if (!answered.ok) return { ok: false, refusal: answered }
  const read = answer.safeParse(answered.body)
  return read.success
    ? { ok: true, code: read.data.code }
    : { ok: false, refusal: { ok: false, code: 'refused', detail: 'no code' } }
}
