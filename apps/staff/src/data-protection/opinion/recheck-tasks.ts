import { finalOpinion, recheckOf } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { InitiativeTask } from '../../tasks/tasks-page.tsx'
import { loadFacts } from '../facts/load-facts.ts'
import { recordOf } from '../record/record-of.ts'
import { changedLines } from './opinion-basis.ts'

/**
 * New opinions that are due because of something that no dossier holds: periods of deletion, the mail server, addresses of
 * the machines, what the house says about itself. What changed in the dossier itself makes a task of its own.
 */
export async function recheckTasks(
  deps: StaffDeps,
  initiatives: readonly LoadedInitiative[],
  account: string,
): Promise<readonly InitiativeTask[]> {
  const judged = initiatives.filter(
    ({ state }) =>
      state.status === 'running' &&
      state.field.status !== 'ended' &&
      finalOpinion(state) !== undefined &&
      recheckOf(state)?.changed.length === 0 &&
      state.participants.some(
        (each) => each.account === account && each.role === 'dataProtectionOfficer',
      ),
  )
  const tasks: InitiativeTask[] = []
  for (const initiative of judged) {
    const { id, state } = initiative
    const facts = await loadFacts(deps, initiative)
    const changed = await changedLines(deps, state, facts)
    if (changed.length === 0) continue
    const named = (language: 'de' | 'en') =>
      recordOf(facts, language)
        .filter((line) => changed.includes(line.id))
        .map(({ label }) => label)
        .join(', ')
    tasks.push({
      action: { kind: 'saveDataProtection', target: 'opinion' },
      title: {
        de: `Erneut Stellung nehmen: Datenschutz (geändert: ${named('de')})`,
        en: `Give a new opinion: data protection (changed: ${named('en')})`,
      },
      step: undefined,
      stepTitle: undefined,
      due: undefined,
      since: undefined,
      overdue: false,
      initiative: { id, title: state.initiative?.title ?? '' },
    })
  }
  return tasks
}
