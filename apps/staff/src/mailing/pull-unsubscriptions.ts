import type { Survey } from '@meinungsbild/storage'
import { z } from 'zod'
import { callOutside } from '../publishing/call-outside.ts'
import type { StaffDeps } from '../staff-deps.ts'

const answer = z.object({ mails: z.array(z.string()) })

/** Asks the admission who has unsubscribed, and takes them out of the queues. May be repeated. */
export async function pullUnsubscriptions(
  deps: Omit<StaffDeps, 'courier'>,
  survey: Survey,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly detail: string }> {
  const path = `/unsubscriptions/${encodeURIComponent(survey.id)}`
  const answered = await callOutside(deps, deps.admission, 'GET', path)
  if (!answered.ok) return { ok: false, detail: answered.detail }
  const read = answer.safeParse(answered.body)
  if (!read.success) return { ok: false, detail: 'no unsubscriptions' }
  for (const id of read.data.mails) await deps.storage.mails.unsubscribed(id)
  return { ok: true }
}
