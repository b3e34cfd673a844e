import type { InvitationCounts } from '@meinungsbild/participants'
import type { ParticipantSample, StratumOutcome } from '@meinungsbild/storage'
import { takenPart } from '../../publishing/taken-part.ts'
import type { StaffDeps } from '../../staff-deps.ts'

/** A stratum of the sample that holds now, and what has become of its invitations. */
export type StratumRow = {
  readonly stratum: string
  readonly population: number
  readonly drawn: number
  readonly reserve: number
  readonly objected: number
  readonly returned: number
  /** Codes that have opened the door; `undefined` before the field, and where the door cannot be asked. */
  readonly used: number | undefined
}

export type ListResponse = {
  readonly rows: readonly StratumRow[]
  /**
   * `late`: the field runs, and the door tells of used codes in groups, so that nobody is known by the moment; some are
   * still to come. `unreachable`: the door ought to be known but could not be asked.
   */
  readonly door: 'silent' | 'late' | 'unreachable' | 'settled'
}

/** The response by stratum: from the list and the door while the field runs, from the numbers that were kept afterwards. */
export async function listResponse(
  deps: StaffDeps,
  initiative: string,
  sample: ParticipantSample,
): Promise<ListResponse> {
  if (sample.outcome.length > 0) return { rows: rowsAfter(sample), door: 'settled' }
  const survey = await deps.storage.surveys.ofInitiative(initiative)
  const used = survey?.state === 'open' ? await takenPart(deps, survey) : undefined
  const outcomes = await stratumOutcomes(deps, initiative, used?.ok ? used.hashes : undefined)
  const rows = sample.strata.map((share) => {
    const outcome = outcomes.find(({ stratum }) => stratum === share.stratum)
    const { objected = 0, returned = 0 } = outcome ?? {}
    return { ...share, objected, returned, used: used?.ok ? (outcome?.used ?? 0) : undefined }
  })
  return { rows, door: used === undefined ? 'silent' : used.ok ? 'late' : 'unreachable' }
}

function rowsAfter({ strata, outcome }: ParticipantSample): readonly StratumRow[] {
  return strata.map((share) => {
    const own = outcome.find(({ stratum }) => stratum === share.stratum)
    const { objected = 0, returned = 0, used } = own ?? {}
    return { ...share, objected, returned, used }
  })
}

/** What has become of the invitations so far, by stratum, from the list and the hashes of used codes. */
export async function stratumOutcomes(
  { storage }: Pick<StaffDeps, 'storage'>,
  initiative: string,
  usedHashes: ReadonlySet<string> = new Set(),
): Promise<readonly StratumOutcome[]> {
  const counts = await storage.participants.counts(initiative)
  const survey = await storage.surveys.ofInitiative(initiative)
  const codes = survey ? await storage.codes.hashes(survey.id) : []
  const used = new Map(
    codes.map(({ id, codeHashes }) => [
      id,
      codeHashes.filter((hash) => usedHashes.has(hash)).length,
    ]),
  )
  const invited = Map.groupBy(
    counts.filter(({ draw }) => draw === 'main'),
    ({ stratum }) => stratum,
  )
  return Array.from(invited, ([stratum, own]) => {
    const of = (standing?: string) =>
      own
        .filter((each) => standing === undefined || each.standing === standing)
        .reduce((sum, { count }) => sum + count, 0)
    return {
      stratum,
      invited: of(),
      used: used.get(stratum) ?? 0,
      objected: of('objected'),
      returned: of('returned'),
    }
  })
}

/** A row as the counts that rates are computed from; `undefined` as long as nobody knows who has answered. */
export function invitationsOf({
  drawn,
  used,
  objected,
  returned,
}: StratumRow): InvitationCounts | undefined {
  return used === undefined ? undefined : { invited: drawn, used, objected, returned }
}
