import {
  disposalClocks,
  disposalObjection,
  disposalRoles,
  nextDisposalAct,
  noDisposal,
  type DisposalAct,
  type Bilingual,
} from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { InitiativeTask } from '../tasks/tasks-page.tsx'
import { readRegister } from './disposal-of.ts'

type TitledAct = Extract<
  DisposalAct,
  'proposeDisposal' | 'offerFile' | 'handOverFile' | 'destroyFile'
>

const titles: Readonly<Record<TitledAct, Bilingual>> = {
  proposeDisposal: {
    de: 'Aussonderung vorschlagen: Die Aufbewahrungsfrist ist abgelaufen',
    en: 'Propose the disposal: the retention period is over',
  },
  offerFile: { de: 'Akte dem Archiv anbieten', en: 'Offer the file to the archive' },
  handOverFile: { de: 'Akte an das Archiv abgeben', en: 'Hand the file over to the archive' },
  destroyFile: { de: 'Akte vernichten', en: 'Destroy the file' },
}

/**
 * Files whose retention is over are tasks of whoever may do the next thing about them, by the office that their account has in
 * the house: who took part in the survey may have left long ago.
 */
export async function disposalTasks(
  { storage, now }: Pick<StaffDeps, 'storage' | 'now'>,
  initiatives: readonly LoadedInitiative[],
  account: string,
): Promise<readonly InitiativeTask[]> {
  const at = now().toISOString()
  const today = germanDay(at)
  const over = initiatives
    .map((initiative) => ({ initiative, clocks: disposalClocks(initiative.state, germanDay) }))
    .filter(({ clocks }) => clocks.file !== undefined && clocks.file.until < today)
  const person = over.length === 0 ? undefined : await storage.accounts.find(account)
  if (person === undefined) return []
  const { states } = await readRegister(storage)
  const { id, name, deputy, roles } = person
  return over.flatMap(({ initiative, clocks }) => {
    const state = states.get(initiative.id) ?? noDisposal
    const act = titled(nextDisposalAct(state, clocks, today))
    const role = act && disposalRoles(act).find((each) => roles.includes(each))
    if (act === undefined || role === undefined) return []
    const by = { account: id, name, role, deputy }
    if (disposalObjection(act, { state, clocks, by, today }) !== undefined) return []
    return [
      {
        action: { kind: 'disposal' as const, act },
        title: titles[act],
        step: undefined,
        stepTitle: undefined,
        due: undefined,
        since: clocks.file?.until,
        overdue: false,
        initiative: { id: initiative.id, title: initiative.state.initiative?.title ?? '' },
      },
    ]
  })
}

function titled(act: DisposalAct | undefined): TitledAct | undefined {
  switch (act) {
    case 'proposeDisposal':
    case 'offerFile':
    case 'handOverFile':
    case 'destroyFile':
      return act
    default:
      return undefined
  }
}
