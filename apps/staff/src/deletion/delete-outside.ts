import { loadAll } from '../dossier/load-all.ts'
import { callOutside } from '../publishing/call-outside.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { z } from 'zod'

const offered = z.object({ submissions: z.array(z.object({ id: z.string() })) })

/** As many as the collector gives out at once. */
const most = 5000

/**
 * Machines outside have backups of their own. What they may have brought back is deleted again: codes and secrets of fields that
 * have ended, and sealed answers whose key is gone. Both may be asked for as often as one likes.
 */
export async function deleteOutside(deps: StaffDeps): Promise<void> {
  for (const { id, state } of await loadAll(deps.storage)) {
    const survey = await deps.storage.surveys.ofInitiative(id)
    if (survey === undefined || state.field.status !== 'ended') continue
    if (state.participantsPlans.at(-1)?.plan.access === 'code') {
      const answered = await callOutside(deps, deps.admission, 'DELETE', `/lists/${survey.id}`)
      if (!answered.ok) deps.log(`The codes of ${survey.id} outside: ${answered.detail}`)
    }
    const { holdings } = await deps.storage.deletions.holdings(id)
    const isOver =
      state.results !== undefined && !holdings.some(({ kind }) => kind === 'sealedAnswers')
    if (isOver) await emptyBox(deps, survey.id)
  }
}

async function emptyBox(deps: StaffDeps, survey: string): Promise<void> {
  const query = new URLSearchParams({ survey, limit: String(most) })
  const answered = await callOutside(
    deps,
    deps.collector,
    'GET',
    `/submissions?${query.toString()}`,
  )
  if (!answered.ok) return deps.log(`The ballot box of ${survey} outside: ${answered.detail}`)
  const read = offered.safeParse(answered.body)
  const ids = read.success ? read.data.submissions.map(({ id }) => id) : []
  if (ids.length > 0)
    await callOutside(deps, deps.collector, 'POST', '/submissions/confirm', { ids })
}
