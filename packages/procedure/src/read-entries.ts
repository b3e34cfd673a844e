import { z } from 'zod'
import type { Entry } from './entry.ts'
import { signedRoles } from './role.ts'

const kinds: Readonly<Record<Entry['kind'], true>> = {
  initiativeProposed: true,
  proposalRevised: true,
  ideaReturned: true,
  participantAssigned: true,
  participantRemoved: true,
  dueDateSet: true,
  stepCompleted: true,
  stepReopened: true,
  documentSaved: true,
  attachmentAdded: true,
  attachmentRemoved: true,
  responseGiven: true,
  opinionGiven: true,
  meetingInvited: true,
  attendanceRecorded: true,
  commitmentNoted: true,
  commitmentFulfilled: true,
  commitmentDropped: true,
  coSigned: true,
  dissentRaised: true,
  dissentWithdrawn: true,
  dissentResolved: true,
  directiveComposed: true,
  pointAdded: true,
  pointFinished: true,
  pointSkipped: true,
  memoSubmitted: true,
  decisionReserved: true,
  reservationLifted: true,
  decisionMade: true,
  measureDecided: true,
  approvalVoided: true,
  noticeSent: true,
  noticeAcknowledged: true,
  supportRequested: true,
  supportAnswered: true,
  supportCommitted: true,
  questionnaireSaved: true,
  participantsPlanSaved: true,
  participantsNoted: true,
  dataDeleted: true,
  privacyNoticeSaved: true,
  dataProtectionSaved: true,
  keyFiguresDefined: true,
  analysisPlanned: true,
  checklistTicked: true,
  tariffChosen: true,
  ballotBoxChosen: true,
  trialAnswerOpened: true,
  fieldReleased: true,
  fieldReleaseRefused: true,
  fieldOpened: true,
  fieldNoted: true,
  fieldClosed: true,
  earlyReadingAsked: true,
  earlyReadingRuled: true,
  ballotBoxOpened: true,
  resultsOpened: true,
  answersWeighted: true,
  microdataExported: true,
  measuresProposed: true,
  measureReported: true,
  quoteReleased: true,
  embargoSet: true,
  published: true,
  measuresPublished: true,
  initiativeClosed: true,
}

const frame = z.looseObject({
  kind: z.string().refine((kind) => Object.hasOwn(kinds, kind), 'not a kind of entry'),
  at: z.string(),
  by: z.looseObject({ account: z.string(), name: z.string(), role: z.enum(signedRoles) }),
})

const entrySchema = z.custom<Entry>((value) => frame.safeParse(value).success)

export type EntriesRead =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly index: number }

/**
 * Reads entries back from a dossier. Looks at the frame of each (kind, time, signature); that nothing was changed since
 * is what the dossier's hash chain proves. `index` names the first one that is no entry.
 */
export function readEntries(values: readonly unknown[]): EntriesRead {
  const entries: Entry[] = []
  for (const [index, value] of values.entries()) {
    const read = entrySchema.safeParse(value)
    if (!read.success) return { ok: false, index }
    entries.push(read.data)
  }
  return { ok: true, entries }
}
