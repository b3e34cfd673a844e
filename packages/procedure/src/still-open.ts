import type { ActName } from './act.ts'
import { isAskedToSign } from './directives/co-signing.ts'
import { missing } from './missing.ts'
import type { Act, Model, Step } from './model.ts'
import type { Need } from './need.ts'
import type { Participant } from './participant.ts'
import { begunAt, latestVersion } from './read.ts'
import { signedFor } from './signature.ts'
import type { DocumentVersion, State } from './state.ts'

type Look = {
  readonly model: Model
  readonly state: State
  readonly participant: Participant
  readonly document: string
  readonly latest: DocumentVersion | undefined
  /** Entry number at which the step began. */
  readonly begun: number
  readonly isMissing: (need: Need) => boolean
}

/** How to see whether a duty still waits for somebody in this round; an act that is not named here always does. */
const duties: Readonly<Partial<Record<ActName, (look: Look) => boolean>>> = {
  proposeInitiative: () => false,
  takeOver: ({ state }) => state.initiative?.returned === undefined,
  saveDocument: ({ latest, begun, document, isMissing }) =>
    latest === undefined ||
    latest.number < begun ||
    isMissing({ kind: 'documentComplete', document }),
  respond: ({ state, participant, begun }) =>
    !state.responses.some(({ unit, number }) => unit === participant.unit && number > begun),
  giveOpinion: ({ state, participant, document, latest }) =>
    latest !== undefined &&
    !state.opinions.some(
      ({ on, by }) =>
        on.id === document && on.version === latest.version && by.role === participant.role,
    ),
  coSign: ({ model, state, participant, document, latest }) =>
    latest !== undefined &&
    isAskedToSign(model, state, document, participant.account) &&
    !state.coSignatures.some(
      ({ on, by }) =>
        on.id === document &&
        on.version === latest.version &&
        signedFor(by) === participant.account,
    ),
  inviteToMeeting: ({ isMissing }) => isMissing({ kind: 'meetingInvited' }),
  requestSupport: ({ state }) => state.supportRequests.length === 0,
  defineKeyFigures: ({ isMissing }) => isMissing({ kind: 'keyFigures' }),
  saveQuestionnaire: ({ isMissing }) => isMissing({ kind: 'questionnaire' }),
  saveParticipantsPlan: ({ isMissing }) => isMissing({ kind: 'participantsPlan' }),
  savePrivacyNotice: ({ isMissing }) => isMissing({ kind: 'privacyNotice' }),
  openField: ({ state }) => state.field.status === 'unopened',
  openTrialAnswer: ({ isMissing }) => isMissing({ kind: 'sharesTried' }),
  openBallotBox: ({ isMissing }) => isMissing({ kind: 'ballotBoxOpened' }),
  ruleEarlyReading: ({ isMissing }) => !isMissing({ kind: 'earlyReadingAsked' }),
  openResults: ({ state }) => state.results === undefined,
  proposeMeasures: ({ isMissing }) => isMissing({ kind: 'measures' }),
  releaseQuote: ({ document, isMissing }) => isMissing({ kind: 'quoteReleased', document }),
  setEmbargo: ({ isMissing }) => isMissing({ kind: 'embargo' }),
}

/** Whether a duty of a current step still waits for this person, or has been done in this round. */
export function isStillOpen(
  model: Model,
  state: State,
  participant: Participant,
  step: Step,
  act: Act,
): boolean {
  const document = act.document ?? ''
  const isMissing = (need: Need) => missing(model, state, [need], step.id).length > 0
  if (act.act === 'tickChecklist') return isMissing({ kind: 'checklist', step: step.id })
  const look: Look = {
    model,
    state,
    participant,
    document,
    latest: latestVersion(state, document),
    begun: begunAt(state, step.id),
    isMissing,
  }
  return duties[act.act]?.(look) ?? true
}
