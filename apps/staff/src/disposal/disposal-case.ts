import {
  disposalClocks,
  disposalObjection,
  disposalRoles,
  noDisposal,
  standingHold,
  systemSignature,
  type DisposalAct,
  type DisposalClocks,
  type DisposalContext,
  type DisposalState,
  type DisposedFile,
  type Refusal,
  type Signature,
} from '@meinungsbild/procedure'
import type { Account } from '@meinungsbild/storage'
import { loadInitiative, type LoadedInitiative } from '../dossier/load-initiative.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { readRegister } from './disposal-of.ts'

/** A file and what becomes of it, before the eyes of somebody. */
export type DisposalMatter = {
  readonly file: DisposedFile
  /** Absent once the file is destroyed. */
  readonly initiative: LoadedInitiative | undefined
  readonly clocks: DisposalClocks
  readonly state: DisposalState
  /** The hold that stands today. */
  readonly hold: DisposalState['hold']
  /** Day in Germany. */
  readonly today: string
  /** How many entries the register had; guards against deciding on an older one. */
  readonly registered: number
  /** Why this person may not do this now; undefined if they may. */
  objection(act: DisposalAct): Refusal | undefined
  context(act: DisposalAct): DisposalContext
}

/** The file of an initiative, also one that is gone with a record; undefined for what was never there. */
export async function disposalMatter(
  deps: StaffDeps,
  id: string,
  account: Account | 'system',
): Promise<DisposalMatter | undefined> {
  const { length, states } = await readRegister(deps.storage)
  const state = states.get(id) ?? noDisposal
  const loaded = await loadInitiative(deps.storage, id)
  const initiative = loaded.state.status === 'none' ? undefined : loaded
  const file =
    state.file?.file ?? (initiative && fileOf(initiative, await fileNumberOf(deps, initiative)))
  if (file === undefined) return undefined
  const clocks = initiative
    ? disposalClocks(initiative.state, germanDay)
    : { file: undefined, rawData: undefined }
  const at = deps.now().toISOString()
  const today = germanDay(at)
  const context = (act: DisposalAct) => ({
    state,
    clocks,
    today,
    at,
    file,
    by: account === 'system' ? systemSignature : signatureOf(account, act),
  })
  return {
    file,
    initiative,
    clocks,
    state,
    hold: standingHold(state, today),
    today,
    registered: length,
    context,
    objection: (act) => disposalObjection(act, context(act))?.refusal,
  }
}

/** How the register names a file. */
export function fileOf({ id, state }: LoadedInitiative, number: string): DisposedFile {
  return { initiative: id, title: state.initiative?.title ?? '', number }
}

/**
 * Files belong to the house, so people act in the office that their account has there. Whoever has none that may do this signs
 * as a supporting unit, which may not.
 */
function signatureOf({ id, name, roles, deputy }: Account, act: DisposalAct): Signature {
  const role = disposalRoles(act).find((each) => roles.includes(each)) ?? 'supportingUnit'
  return { account: id, name, role, deputy }
}
