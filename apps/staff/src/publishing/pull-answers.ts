import type { BallotLeaf, Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside, type Answered } from './call-outside.ts'
import { judgeSubmissions } from './judge-submission.ts'
import { offeredSubmissions, type OfferedSubmissions } from './offered-submissions.ts'
import { openSubmission } from './open-submission.ts'
import { pullFiles } from './pull-files.ts'
import { leafOf } from './tell-heads.ts'

/** What a pull brought in. */
type Pull = {
  readonly kept: number
  readonly damaged: number
  readonly repeated: number
}

export type Pulled =
  | { readonly ok: true; readonly pull: Pull }
  | { readonly ok: false; readonly refusal: Extract<Answered, { ok: false }> }

/** Submissions per request: large enough to be quick, small enough for one request's memory. */
const perRequest = 500

/**
 * Fetches all sealed submissions of a survey from the collector, keeps them, opened or in a sealed box as they are, and
 * only then lets the collector delete them. May be interrupted and repeated at any point: each submission counts once. Refused when the
 * collector answers something else, or offers again what it was told to delete: there would be no end.
 */
export async function pullAnswers(deps: StaffDeps, survey: Survey): Promise<Pulled> {
  const total = { kept: 0, damaged: 0, repeated: 0 }
  const confirmedBefore = new Set<string>()
  for (;;) {
    const path = `/submissions?survey=${encodeURIComponent(survey.id)}&limit=${perRequest}`
    const answered = await callOutside(deps, deps.collector, 'GET', path)
    if (!answered.ok) return { ok: false, refusal: answered }
    const offered = offeredSubmissions(answered.body)
    if (offered === undefined) return refused('no submissions')
    const ids = [...offered.sealed, ...offered.spoiled].map(({ submission }) => submission)
    if (ids.length === 0) {
      const files = await pullFiles(deps, survey)
      return files.ok ? { ok: true, pull: total } : files
    }
    if (ids.some((id) => confirmedBefore.has(id))) return refused('confirmed submissions again')

    const kept = await keep(deps, survey, offered)
    await deps.storage.ballotLeaves.add(survey.id, leavesOf(offered))
    total.kept += kept.kept
    total.damaged += kept.damaged
    total.repeated += kept.repeated

    const confirm = '/submissions/confirm'
    const confirmed = await callOutside(deps, deps.collector, 'POST', confirm, { ids })
    if (!confirmed.ok) return { ok: false, refusal: confirmed }
    for (const id of ids) confirmedBefore.add(id)
  }
}

/** In an open box everything is opened at once; a sealed one is opened by nobody here. */
async function keep(
  { storage }: StaffDeps,
  survey: Survey,
  { sealed, spoiled }: OfferedSubmissions,
): Promise<Pull> {
  const { id, sealing } = survey
  const { privateKey } = sealing
  if (privateKey === undefined) {
    const kept = await storage.sealedSubmissions.keep(id, sealed)
    const damaged = await storage.answers.keep(id, spoiled)
    return { ...damaged, kept: kept.kept, repeated: kept.repeated + damaged.repeated }
  }
  const judge = judgeSubmissions(survey)
  const opened = await Promise.all(
    sealed.map(async (each) => judge(await openSubmission(id, privateKey, each, 'web'), each)),
  )
  return storage.answers.keep(id, [...opened, ...spoiled])
}

/** What stands for each sealed answer in the signed lists, opened or not. */
function leavesOf({ sealed, spoiled }: OfferedSubmissions): readonly BallotLeaf[] {
  return [
    ...sealed.map(({ day, sealed: text }) => ({ day, leaf: leafOf(text) })),
    ...spoiled.flatMap((each) =>
      each.opened ? [] : [{ day: each.day, leaf: leafOf(each.sealed) }],
    ),
  ]
}

function refused(detail: string): Pulled {
  return { ok: false, refusal: { ok: false, code: 'refused', detail } }
}
