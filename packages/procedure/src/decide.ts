import { actionOf, actOf } from './action-of.ts'
import type { Command, Context } from './command.ts'
import * as ballotBox from './decisions/ballot-box.ts'
import * as checklist from './decisions/checklist.ts'
import * as attachments from './decisions/attachments.ts'
import { completionByAct } from './decisions/completion.ts'
import * as coordination from './decisions/coordination.ts'
import * as directives from './decisions/directive.ts'
import { saveDataProtection } from './decisions/data-protection.ts'
import { decideMemo } from './decisions/decision.ts'
import * as documents from './decisions/documents.ts'
import * as evaluation from './decisions/evaluation.ts'
import * as parts from './decisions/field-parts.ts'
import * as field from './decisions/field.ts'
import * as idea from './decisions/idea.ts'
import * as measures from './decisions/measures.ts'
import * as meetings from './decisions/meetings.ts'
import * as participants from './decisions/participants.ts'
import * as publication from './decisions/publication.ts'
import * as reservation from './decisions/reservation.ts'
import { happens, type Case, type Ruling } from './decisions/ruling.ts'
import * as support from './decisions/support.ts'
import * as voices from './decisions/voices.ts'
import type { Entry, Happening } from './entry.ts'
import type { Model } from './model.ts'
import { parallelNotices } from './parallel-notices.ts'
import type { Signature } from './participant.ts'
import { permit } from './permit.ts'
import type { Refused } from './refusal.ts'
import { signatureOf } from './signature.ts'
import type { State } from './state.ts'

export type Decided = { readonly ok: true; readonly entries: readonly Entry[] } | Refused

/**
 * What a command comes to: the entries to be written into the dossier, all or none, or a refusal that says why. No
 * entries means that there is nothing to change. Time and person arrive with `context`.
 */
export function decide(model: Model, state: State, command: Command, context: Context): Decided {
  if (command.kind === 'proposeInitiative') {
    const ruling = idea.proposeInitiative(model, state, command, context)
    const proposer = idea.proposerOf(command, context)
    return proposer === undefined || !ruling.ok
      ? refusalOf(ruling)
      : signed(signatureOf(proposer, proposer.account), context, ruling.happenings)
  }
  const permitted = permit(model, state, context.actor, actionOf(command), context.at)
  if (!permitted.ok) return permitted
  const each: Case = { model, state, permit: permitted, context }
  const ruling = rule(each, command)
  if (!ruling.ok) return ruling
  const happenings = withNotices(each, command, ruling.happenings)
  return signed(permitted.signature, context, happenings)
}

function rule(each: Case, command: Exclude<Command, { kind: 'proposeInitiative' }>): Ruling {
  switch (command.kind) {
    case 'reviseProposal':
      return idea.reviseProposal(command)
    case 'takeOver':
    case 'closeInitiative':
      return happens(...completionByAct(each))
    case 'returnToProposer':
      return idea.returnToProposer(each, command)
    case 'assignParticipant':
      return participants.assignParticipant(each, command)
    case 'removeParticipant':
      return participants.removeParticipant(each, command)
    case 'setDueDate':
      return coordination.setDueDate(each, command)
    case 'saveDocument':
      return documents.saveDocument(each, command)
    case 'addAttachment':
      return attachments.addAttachment(each, command)
    case 'removeAttachment':
      return attachments.removeAttachment(each, command)
    case 'completeStep':
      return documents.completeStep(each, command)
    case 'respond':
      return voices.respond(each, command)
    case 'giveOpinion':
      return voices.giveOpinion(each, command)
    case 'inviteToMeeting':
      return meetings.inviteToMeeting(command)
    case 'recordAttendance':
      return meetings.recordAttendance(each, command)
    case 'noteCommitment':
      return meetings.noteCommitment(each, command)
    case 'fulfilCommitment':
      return meetings.fulfilCommitment(each, command)
    case 'dropCommitment':
      return meetings.dropCommitment(each, command)
    case 'coSign':
      return voices.coSign(each, command)
    case 'withdrawDissent':
      return voices.withdrawDissent(each, command)
    case 'resolveDissent':
      return voices.resolveDissent(each, command)
    case 'composeDirective':
      return directives.composeDirective(each, command)
    case 'addPoint':
      return directives.addPoint(each, command)
    case 'finishPoint':
      return directives.finishPoint(each, command)
    case 'skipPoint':
      return directives.skipPoint(each, command)
    case 'reserveDecision':
      return reservation.reserveDecision(each, command)
    case 'liftReservation':
      return reservation.liftReservation(each, command)
    case 'submitMemo':
      return documents.submitMemo(each, command)
    case 'decide':
      return decideMemo(each, command)
    case 'acknowledgeNotice':
      return coordination.acknowledgeNotice(each, command)
    case 'requestSupport':
      return support.requestSupport(each, command)
    case 'answerSupport':
      return support.answerSupport(each, command)
    case 'saveQuestionnaire':
      return parts.saveQuestionnaire(each, command)
    case 'saveParticipantsPlan':
      return parts.saveParticipantsPlan(each, command)
    case 'noteParticipants':
      return happens({ kind: 'participantsNoted', note: command.note })
    case 'savePrivacyNotice':
      return parts.savePrivacyNotice(each, command)
    case 'saveDataProtection':
      return saveDataProtection(each, command)
    case 'defineKeyFigures':
      return parts.defineKeyFigures(command)
    case 'planAnalysis':
      return evaluation.planAnalysis(command)
    case 'tickChecklist':
      return checklist.tickChecklist(each, command)
    case 'chooseTariff':
      return checklist.chooseTariff(command)
    case 'chooseBallotBox':
      return ballotBox.chooseBallotBox(each, command)
    case 'openTrialAnswer':
      return ballotBox.openTrialAnswer(each, command)
    case 'releaseField':
      return field.releaseField(each, command)
    case 'refuseRelease':
      return field.refuseRelease(each, command)
    case 'openField':
      return field.openField(each, command)
    case 'noteField':
      return field.noteField(command)
    case 'closeField':
      return field.closeField(each, command)
    case 'askEarlyReading':
      return evaluation.askEarlyReading(each, command)
    case 'ruleEarlyReading':
      return evaluation.ruleEarlyReading(each, command)
    case 'openBallotBox':
      return ballotBox.openBallotBox(each, command)
    case 'openResults':
      return field.openResults(each, command)
    case 'weightAnswers':
      return evaluation.weightAnswers(each, command)
    case 'exportMicrodata':
      return evaluation.exportMicrodata(command)
    case 'proposeMeasures':
      return measures.proposeMeasures(each, command)
    case 'reportMeasure':
      return measures.reportMeasure(each, command)
    case 'releaseQuote':
      return publication.releaseQuote(each, command)
    case 'setEmbargo':
      return publication.setEmbargo(command)
    case 'publish':
      return publication.publish(each, command)
    case 'publishMeasures':
      return publication.publishMeasures(each, command)
    default:
      return command satisfies never
  }
}

/** What the model says happens in parallel, before a closing that may follow. */
function withNotices(
  each: Case,
  command: Command,
  happenings: readonly Happening[],
): readonly Happening[] {
  const closing = happenings.filter(({ kind }) => kind === 'initiativeClosed')
  const others = happenings.filter(({ kind }) => kind !== 'initiativeClosed')
  return [...others, ...parallelNotices(each, actOf(command), others), ...closing]
}

function signed(by: Signature, { at }: Context, happenings: readonly Happening[]): Decided {
  return { ok: true, entries: happenings.map((happening): Entry => ({ at, by, ...happening })) }
}

function refusalOf(ruling: Ruling): Decided {
  return ruling.ok ? { ok: true, entries: [] } : ruling
}
