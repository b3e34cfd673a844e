import { actTitle } from '../act-title.ts'
import { actsAt } from '../implied-rights.ts'
import type { Model, Step } from '../model.ts'
import type { Participant } from '../participant.ts'
import type { State } from '../state.ts'
import type { Task } from '../tasks.ts'
import { dataProtectionTitle, latestPart } from './data-protection.ts'
import { finalOpinion, recheckOf } from './recheck.ts'

/**
 * What waits about data protection: the legal basis for whoever makes the field ready, an opinion before the field release
 * for the officer, and a new one as soon as something changed since the last.
 */
export function dataProtectionTasks(
  model: Model,
  state: State,
  { role }: Participant,
): readonly Task[] {
  if (state.status !== 'running' || state.field.status === 'ended') return []
  const current = model.steps.filter(({ id }) => state.steps[id]?.status === 'current')
  if (role === 'dataProtectionOfficer') return officersTasks(state, current)
  const step = current.find(({ kind }) => kind === 'implementation' || kind === 'fieldRelease')
  const isTheirs =
    step !== undefined &&
    model.steps.some((each) =>
      actsAt(model, each).some(
        ({ act, roles }) => act === 'savePrivacyNotice' && roles.includes(role),
      ),
    )
  if (!isTheirs || latestPart(state, 'legalBasis') !== undefined) return []
  const title = actTitle('saveDataProtection', dataProtectionTitle('legalBasis'))
  return [taskFor(state, step, 'legalBasis', title)]
}

function officersTasks(state: State, current: readonly Step[]): readonly Task[] {
  const recheck = recheckOf(state)
  const [first] = recheck?.changed ?? []
  if (first !== undefined && recheck !== undefined) {
    const named = (language: 'de' | 'en') =>
      recheck.changed.map(({ title }) => title[language]).join(', ')
    return [
      {
        action: { kind: 'saveDataProtection', target: 'opinion' },
        title: {
          de: `Erneut Stellung nehmen: Datenschutz (geändert: ${named('de')})`,
          en: `Give a new opinion: data protection (changed: ${named('en')})`,
        },
        step: undefined,
        due: undefined,
        since: first.at,
      },
    ]
  }
  const step = current.find(({ kind }) => kind === 'fieldRelease')
  if (step === undefined || finalOpinion(state) !== undefined) return []
  return [
    taskFor(state, step, 'opinion', {
      de: 'Stellung nehmen: Datenschutz vor der Feldfreigabe',
      en: 'Give an opinion: data protection before the field release',
    }),
  ]
}

function taskFor(
  state: State,
  { id }: Step,
  target: 'legalBasis' | 'opinion',
  title: Task['title'],
): Task {
  const begun = state.steps[id]
  return {
    action: { kind: 'saveDataProtection', target },
    title,
    step: id,
    due: begun?.due,
    since: begun?.begun?.at,
  }
}
