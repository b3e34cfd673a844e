import { missing } from './missing.ts'
import type { Act, Model, Step } from './model.ts'
import type { Need } from './need.ts'
import type { Participant } from './participant.ts'
import { begunAt, latestVersion } from './read.ts'
import type { State } from './state.ts'

/** Whether a duty of a current step still waits for this person, or has been done in this round. */
export function isStillOpen(
  model: Model,
  state: State,
  participant: Participant,
  step: Step,
  act: Act,
): boolean {
  const begun = begunAt(state, step.id)
  const isMissing = (need: Need) => missing(model, state, [need], step.id).length > 0
  const latest = act.document === undefined ? undefined : latestVersion(state, act.document)
  switch (act.act) {
    case 'proposeInitiative':
      return false
    case 'takeOver':
      return state.initiative?.returned === undefined
    case 'saveDocument':
      return (
        latest === undefined ||
        latest.number < begun ||
        isMissing({ kind: 'documentComplete', document: act.document ?? '' })
      )
    case 'respond':
      return !state.responses.some(
        ({ unit, number }) => unit === participant.unit && number > begun,
      )
    case 'giveOpinion':
      return (
        latest !== undefined &&
        !state.opinions.some(
          ({ on, by }) =>
            on.id === act.document && on.version === latest.version && by.role === participant.role,
        )
      )
    case 'coSign':
      return (
        latest !== undefined &&
        !state.coSignatures.some(
          ({ on, by }) =>
            on.id === act.document &&
            on.version === latest.version &&
            by.account === participant.account,
        )
      )
    case 'inviteToMeeting':
      return isMissing({ kind: 'meetingInvited' })
    case 'requestSupport':
      return state.supportRequests.length === 0
    case 'defineKeyFigures':
      return isMissing({ kind: 'keyFigures' })
    case 'saveQuestionnaire':
      return isMissing({ kind: 'questionnaire' })
    case 'saveParticipantsPlan':
      return isMissing({ kind: 'participantsPlan' })
    case 'savePrivacyNotice':
      return isMissing({ kind: 'privacyNotice' })
    case 'tickChecklist':
      return isMissing({ kind: 'checklist', step: step.id })
    case 'openField':
      return state.field.status === 'unopened'
    case 'openResults':
      return state.results === undefined
    case 'proposeMeasures':
      return isMissing({ kind: 'measures' })
    case 'setEmbargo':
      return isMissing({ kind: 'embargo' })
    default:
      return true
  }
}
