import {
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
import { entriesOfKind } from '../dossier/entries-of-kind.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { disposalOf } from '../disposal/disposal-of.ts'
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
  const at = now().toISOString()
  const stored = await storage.deletions.holdings(id)
  const { survey, lastReminder, redactionDone } = stored
  const proofs = (await entriesOfKind(storage, id, ['dataDeleted'])).map(({ entry }) => entry)
  const hold = standingHold(await disposalOf({ storage }, id), germanDay(at))
  const holdings = [
    ...stored.holdings.filter(({ kind }) => !isOnce(kind) || !hasGone(proofs, kind)),
    ...(state.closing === undefined ? [] : [caseFile(state.entries, state.closing)]),
  ]
  const events: DeletionEvents = onlyThose({
    lastReminder,
    redactionDone,
    fieldOpened: state.field.opened?.at,
    fieldEnded: state.field.ended?.at,
    resultsOpened: state.results?.at,
    closed: state.closing?.at,
  })
  const planned = whatGoesWhen(rules, { holdings, events, hold }, at)
  return { survey: survey ?? '', planned, hold, proofs }
}

/** What is left after these have gone looks the same in the database: only the proof tells that they have. */
function isOnce(kind: DataKind): boolean {
  return kind === 'openTexts' || kind === 'paperForms'
}

function hasGone(proofs: readonly DeletionProof[], kind: DataKind): boolean {
  return proofs.some(({ data }) => data.id === kind)
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
