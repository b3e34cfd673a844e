import type { ParticipantsNote } from '@meinungsbild/procedure'
import { handleCommand } from '../dossier/handle-command.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, type StaffContext } from '../staff-env.ts'

/** Writes into the dossier what the signed-in person has done with the list of participants. */
export async function noteParticipants(
  c: StaffContext,
  deps: StaffDeps,
  initiative: string,
  note: ParticipantsNote,
): Promise<void> {
  const command = { kind: 'noteParticipants', note } as const
  const handled = await handleCommand(deps, initiative, command, actorOf(c))
  if (handled.kind !== 'done')
    throw new Error(`The dossier of ${initiative} did not take a note: ${handled.kind}`)
}
