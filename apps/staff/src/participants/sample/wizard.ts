import { readTable, type Table } from '@meinungsbild/formats'
import type { Permission } from '@meinungsbild/procedure'
import { contentHash, type ParticipantUpload } from '@meinungsbild/storage'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffContext } from '../../staff-env.ts'
import { deleteDueOf } from '../../deletion/delete-due.ts'
import { currentRules } from '../../deletion/house-register.ts'
import { listInUse } from '../list-in-use.ts'
import { settingsFromJson, settingsToJson, type UploadSettings } from './upload-settings.ts'

/** Where the reading of a list stands. */
export type Wizard = {
  readonly initiative: ShownInitiative
  /** Whether this person may settle who is asked; nobody else sees a single line of the file. */
  readonly permission: Permission
  /** Why nothing can be read in now although the person may. */
  readonly obstacle: 'noPlan' | 'codesMade' | 'seriesBegun' | undefined
  /** Absent before a file was uploaded, and for those who may not see it. */
  readonly upload: KeptUpload | undefined
}

export type KeptUpload = ParticipantUpload & {
  readonly table: Table
  readonly decided: UploadSettings
}

export async function wizardFor(c: StaffContext, deps: StaffDeps): Promise<Wizard | undefined> {
  const initiative = await initiativeFor(c, deps)
  if (!initiative) return undefined
  const permission = initiative.may({ kind: 'saveParticipantsPlan' })
  const obstacle = await obstacleTo(deps, initiative)
  const upload = permission.ok && !obstacle ? await keptUpload(deps, initiative) : undefined
  return { initiative, permission, obstacle, upload }
}

function obstacleTo(deps: StaffDeps, { id, state }: ShownInitiative) {
  return state.participantsPlans.length === 0 ? 'noPlan' : listInUse(deps, id)
}

/** What a form of the wizard was shown for: this file with these rules, and no other. */
export function basisOf({ decided }: KeptUpload): string {
  return contentHash(settingsToJson(decided))
}

async function keptUpload(
  deps: StaffDeps,
  initiative: ShownInitiative,
): Promise<KeptUpload | undefined> {
  const { id } = initiative
  // No step shows a file whose time is over, also where the next look of the house is still to come.
  await deleteDueOf(deps, await currentRules(deps.storage), initiative, 'uploadedLists')
  const upload = await deps.storage.participantUploads.read(id)
  if (upload === undefined) return undefined
  const table = readTable(upload.content)
  // It could be read when it was uploaded.
  if (!table.ok) throw new Error(`The uploaded list of ${id} cannot be read: ${table.flaw.code}`)
  return { ...upload, table, decided: settingsFromJson(upload.settings) }
}
