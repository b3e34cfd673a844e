import type { Action } from '@meinungsbild/procedure'
import { routes } from '../routes.ts'

/** Where in the application something is done; the address of its form. */
export function placeOfAct(id: string, action: Action): string {
  const { kind, document = '', step = '' } = action
  switch (kind) {
    case 'proposeInitiative':
      return routes.newInitiative.href()
    case 'reviseProposal':
    case 'takeOver':
    case 'returnToProposer':
      return routes.idea.href({ id })
    case 'assignParticipant':
    case 'removeParticipant':
      return routes.people.href({ id })
    case 'setDueDate':
    case 'completeStep':
    case 'tickChecklist':
      return routes.step.href({ id, step })
    case 'acknowledgeNotice':
      return `${routes.initiative.href({ id })}#hinweise`
    case 'saveDocument':
      return routes.document.href({ id, document })
    case 'coSign':
    case 'withdrawDissent':
    case 'resolveDissent':
    case 'submitMemo':
      return routes.memo.href({ id, memo: document })
    case 'decide':
    case 'reserveDecision':
    case 'liftReservation':
      return routes.decision.href({ id, step })
    case 'respond':
      return routes.responses.href({ id })
    case 'giveOpinion':
      return routes.opinion.href({ id, document })
    case 'inviteToMeeting':
    case 'recordAttendance':
    case 'noteCommitment':
      return routes.meeting.href({ id })
    case 'fulfilCommitment':
    case 'dropCommitment':
      return `${routes.meeting.href({ id })}#zusagen`
    case 'composeDirective':
      return routes.directive.href({ id, memo: document })
    case 'addPoint':
    case 'finishPoint':
    case 'skipPoint':
      return `${routes.memo.href({ id, memo: document })}#verfuegung`
    case 'requestSupport':
    case 'answerSupport':
      return routes.supportRequests.href({ id })
    case 'saveQuestionnaire':
      return routes.questionnaire.href({ id })
    case 'saveParticipantsPlan':
    case 'noteParticipants':
      return routes.participants.href({ id })
    case 'savePrivacyNotice':
      return routes.privacyNotice.href({ id })
    case 'saveDataProtection':
      if (action.target === 'legalBasis') return routes.legalBasis.href({ id })
      if (action.target === 'opinion') return routes.finalOpinion.href({ id })
      return routes.dataProtection.href({ id })
    case 'defineKeyFigures':
      return routes.keyFigures.href({ id })
    case 'planAnalysis':
      return routes.analysisPlan.href({ id })
    case 'chooseTariff':
      return routes.costs.href({ id })
    case 'chooseBallotBox':
    case 'openTrialAnswer':
      return routes.keys.href({ id })
    case 'releaseField':
    case 'refuseRelease':
      return routes.fieldRelease.href({ id })
    case 'openField':
    case 'noteField':
    case 'closeField':
      return routes.field.href({ id })
    case 'openBallotBox':
      return routes.ballotBox.href({ id })
    case 'openResults':
    case 'askEarlyReading':
    case 'ruleEarlyReading':
      return routes.results.href({ id })
    case 'weightAnswers':
      return routes.weighting.href({ id })
    case 'exportMicrodata':
      return routes.microdata.href({ id })
    case 'proposeMeasures':
    case 'reportMeasure':
      return routes.measures.href({ id })
    case 'releaseQuote':
    case 'publishMeasures':
    case 'setEmbargo':
    case 'publish':
      return routes.pressRelease.href({ id })
    case 'closeInitiative':
      return routes.closing.href({ id })
    default:
      return kind satisfies never
  }
}
