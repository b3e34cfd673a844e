import {
  noDisposal,
  standingHold,
  whatGoesWhen,
  type DataDeleted,
  type DataKind,
  type DeletionEvents,
  type DeletionRules,
  type DisposalState,
  type Holding,
  type PlannedDeletion,
  type Signature,
} from '@meinungsbild/procedure'
import type { StoredHoldings } from '@meinungsbild/storage'
import { entriesOfKind } from '../dossier/entries-of-kind.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { disposalOf, readRegister } from '../disposal/disposal-of.ts'
import { endOfDay } from '../field/end-of-day.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** Löschnachweis as the dossier has it. */
export type DeletionProof = DataDeleted & { readonly at: string; readonly by: Signature }

/** What is kept of an initiative, when each of it goes, and what has gone. */
export type DeletionPlan = {
  /** Id of the survey; '' where there is none. */
  readonly survey: string
  readonly planned: readonly PlannedDeletion[]
  readonly hold: DisposalState['hold']
  /** The oldest first. */
  readonly proofs: readonly DeletionProof[]
}

export async function deletionPlan(
  { storage, now }: Pick<StaffDeps, 'storage' | 'now'>,
  rules: DeletionRules,
  { id, state }: LoadedInitiative,
): Promise<DeletionPlan> {
  const stored = await storage.deletions.holdings(id)
  const proofs = (await entriesOfKind(storage, id, ['dataDeleted'])).map(({ entry }) => entry)
  const { planned, hold } = planOf(rules, state, {
    stored,
    disposal: await disposalOf({ storage }, id),
    at: now().toISOString(),
  })
  return { survey: stored.survey ?? '', planned, hold, proofs }
}

/** What is planned for each of these initiatives; read at once, since hundreds of them stand on one page. */
export async function plannedDeletions<Initiative extends LoadedInitiative>(
  { storage, now }: Pick<StaffDeps, 'storage' | 'now'>,
  rules: DeletionRules,
  initiatives: readonly Initiative[],
): Promise<
  readonly { readonly initiative: Initiative; readonly planned: readonly PlannedDeletion[] }[]
> {
  const at = now().toISOString()
  const holdings = await storage.deletions.allHoldings()
  const { states } = await readRegister(storage)
  return initiatives.map((initiative) => {
    const { id, state } = initiative
    const stored = holdings.get(id)
    const disposal = states.get(id) ?? noDisposal
    const { planned } = planOf(rules, state, { stored, disposal, at })
    return { initiative, planned }
  })
}

type Circumstances = {
  /** Undefined where nothing is kept. */
  readonly stored: StoredHoldings | undefined
  readonly disposal: DisposalState
  /** The instant of looking. */
  readonly at: string
}

function planOf(
  rules: DeletionRules,
  state: LoadedInitiative['state'],
  { stored, disposal, at }: Circumstances,
): Pick<DeletionPlan, 'planned' | 'hold'> {
  const hold = standingHold(disposal, germanDay(at))
  const holdings = [
    ...(stored?.holdings ?? []).filter(
      ({ kind }) => !(isOnce(kind) && state.dataGone.includes(kind)),
    ),
    ...(state.closing === undefined ? [] : [caseFile(state.entries, state.closing)]),
  ]
  const events: DeletionEvents = onlyThose({
    lastReminder: stored?.lastReminder,
    redactionDone: stored?.redactionDone,
    fieldOpened: state.field.opened?.at,
    fieldEnded: state.field.ended?.at,
    resultsOpened: state.results?.at,
    closed: state.closing?.at,
  })
  return { planned: whatGoesWhen(rules, { holdings, events, hold }, at), hold }
}

/** What is left after these have gone looks the same in the database: only the proof tells that they have. */
function isOnce(kind: DataKind): boolean {
  return kind === 'openTexts' || kind === 'paperForms'
}

/** Its term ends with a day in Germany, years from now. */
function caseFile(entries: number, { retentionEnd }: Pick<Closing, 'retentionEnd'>): Holding {
  const stored = endOfDay(retentionEnd)
  return { kind: 'caseFile', item: '', count: entries, ...(stored === undefined ? {} : { stored }) }
}

type Closing = NonNullable<LoadedInitiative['state']['closing']>

function onlyThose(events: {
  readonly [Event in keyof DeletionEvents]: string | undefined
}): DeletionEvents {
  return Object.fromEntries(Object.entries(events).filter(([, at]) => at !== undefined))
}
