import { endsWith, latestVersion, type EndingAct, type Refusal } from '@meinungsbild/procedure'
import { carryOut } from '../../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { onward } from '../../tasks/onward.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { actorOf, type StaffContext } from '../../staff-env.ts'

/** What ends as soon as the document is complete, for a button that saves and ends in one. */
export function endingOf(
  c: StaffContext,
  { model, state, at }: ShownInitiative,
  document: string,
): EndingAct | undefined {
  return endsWith(model, state, actorOf(c), document, at)
}

/**
 * Ends what the document just saved was for, and leads on to what is next. What is missing all the same, an empty section
 * perhaps, is told by `again`; the version stays saved. Nothing where nothing ends with the document.
 */
export async function finish(
  c: StaffContext,
  deps: StaffDeps,
  document: string,
  again: (initiative: ShownInitiative, refusal: Refusal) => Promise<Response>,
): Promise<Response | undefined> {
  const initiative = await initiativeFor(c, deps)
  const ending = initiative && endingOf(c, initiative, document)
  if (!initiative || !ending) return undefined
  const { id, state } = initiative
  const contentHash = latestVersion(state, document)?.contentHash ?? ''
  const { kind, step } = ending
  const command =
    kind === 'submitMemo' ? { kind, document, contentHash } : ({ kind, step } as const)
  return carryOut(c, deps, id, command, {
    done: () => onward(c, deps, id, step),
    again: (refusal) => again(initiative, refusal),
  })
}
