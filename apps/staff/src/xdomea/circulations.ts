import {
  derivedId,
  type XdomeaCirculation,
  type XdomeaCirculationStep,
} from '@meinungsbild/formats'
import {
  participationSteps,
  roleTitle,
  stepList,
  type ParticipationStep,
  type StepView,
} from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { contactOf, contactOfAll, signedBy } from './contact-of.ts'

const statuses = { '001': 'future', '002': 'current', '003': 'done', '004': 'skipped' } as const

/** The steps of a phase (all steps without one) as the way that the file took through the authority. */
export function stepCirculation(
  initiative: LoadedInitiative,
  phase?: string,
): XdomeaCirculation | undefined {
  const { id, model, state } = initiative
  const steps = stepList(model, state).filter((step) => phase === undefined || step.phase === phase)
  if (steps.length === 0) return undefined
  return {
    id: derivedId(id, 'Geschäftsgang', phase ?? ''),
    steps: steps.map((step) => stepOf(initiative, step)),
  }
}

/** The directive under a memo with what became of each point. */
export function directiveCirculation(
  initiative: LoadedInitiative,
  memo: string,
  at: string,
): XdomeaCirculation | undefined {
  const { id, model, state } = initiative
  const steps = participationSteps(model, state, at).filter((step) => step.memo === memo)
  if (steps.length === 0) return undefined
  return {
    id: derivedId(id, 'Verfügung', memo),
    steps: steps.map((step) => pointOf(initiative, step)),
  }
}

function stepOf(initiative: LoadedInitiative, view: StepView): XdomeaCirculationStep {
  const { step, done, since, due } = view
  const roles = [...new Set(step.acts.flatMap((act) => act.roles))]
  return {
    number: view.id,
    status: view.status,
    directive: {
      by: lead(initiative),
      to: { unit: roles.map((role) => roleTitle(role).de).join(', ') },
      at: since ?? begun(initiative),
      text: view.title.de,
      due,
      note: view.round > 1 ? `${view.round}. Durchgang` : undefined,
    },
    done: done && { by: signedBy(done.by), at: done.at, mark: done.outcomeTitle.de },
  }
}

function pointOf(initiative: LoadedInitiative, step: ParticipationStep): XdomeaCirculationStep {
  const { number, id, status, order, writtenBy, writtenAt, addressees, term, handled } = step
  const written = initiative.state.documents[step.memo]?.[0]
  const by = writtenBy ?? written?.by
  return {
    number: `${number}.${id.split('.').at(-1)}`,
    status: statuses[status],
    directive: {
      by: by ? signedBy(by) : lead(initiative),
      to: contactOfAll(addressees, 'Registratur'),
      at: writtenAt ?? written?.at ?? begun(initiative),
      text: order.de,
      due: term,
      note: step.because?.de,
    },
    done: handled && {
      by: signedBy(handled.by),
      at: handled.at,
      mark: handled.what.de,
      note: handled.note,
    },
  }
}

/** Whoever leads the file: the press office. */
function lead({ state }: LoadedInitiative) {
  const press = state.participants.find(({ role }) => role === 'pressOffice')
  return press ? contactOf(press) : { unit: roleTitle('pressOffice').de }
}

function begun({ state }: LoadedInitiative): string {
  return state.initiative?.proposedAt ?? ''
}
