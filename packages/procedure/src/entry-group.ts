import type { Bilingual } from './bilingual.ts'
import type { Entry } from './entry.ts'

/** What entries are about, for whoever looks for some of them. */
export const entryGroups = [
  'course',
  'decisions',
  'documents',
  'voices',
  'people',
  'field',
  'results',
  'publication',
] as const

export type EntryGroup = (typeof entryGroups)[number]

const titles: Readonly<Record<EntryGroup, Bilingual>> = {
  course: { de: 'Verlauf und Fristen', en: 'Course and due dates' },
  decisions: { de: 'Vorlagen und Entscheidungen', en: 'Submissions and decisions' },
  documents: { de: 'Fassungen von Dokumenten', en: 'Versions of documents' },
  voices: { de: 'Stellungnahmen und Mitzeichnungen', en: 'Opinions and co-signatures' },
  people: { de: 'Beteiligte und Hinweise', en: 'People and notices' },
  field: { de: 'Befragung', en: 'Survey' },
  results: { de: 'Ergebnisse', en: 'Results' },
  publication: { de: 'Maßnahmen und Veröffentlichung', en: 'Measures and publication' },
}

const groups: Readonly<Record<Entry['kind'], EntryGroup>> = {
  initiativeProposed: 'course',
  proposalRevised: 'course',
  ideaReturned: 'course',
  dueDateSet: 'course',
  stepCompleted: 'course',
  stepReopened: 'course',
  checklistTicked: 'course',
  initiativeClosed: 'course',
  directiveComposed: 'decisions',
  pointAdded: 'decisions',
  pointFinished: 'decisions',
  pointSkipped: 'decisions',
  memoSubmitted: 'decisions',
  decisionReserved: 'decisions',
  reservationLifted: 'decisions',
  decisionMade: 'decisions',
  measureDecided: 'decisions',
  approvalVoided: 'decisions',
  fieldReleased: 'decisions',
  fieldReleaseRefused: 'decisions',
  documentSaved: 'documents',
  attachmentAdded: 'documents',
  attachmentRemoved: 'documents',
  questionnaireSaved: 'documents',
  participantsPlanSaved: 'documents',
  privacyNoticeSaved: 'documents',
  dataProtectionSaved: 'documents',
  keyFiguresDefined: 'documents',
  analysisPlanned: 'documents',
  responseGiven: 'voices',
  opinionGiven: 'voices',
  coSigned: 'voices',
  dissentRaised: 'voices',
  dissentWithdrawn: 'voices',
  dissentResolved: 'voices',
  meetingInvited: 'voices',
  attendanceRecorded: 'voices',
  commitmentNoted: 'voices',
  commitmentFulfilled: 'voices',
  commitmentDropped: 'voices',
  supportRequested: 'voices',
  supportAnswered: 'voices',
  supportCommitted: 'voices',
  participantAssigned: 'people',
  participantRemoved: 'people',
  noticeSent: 'people',
  noticeAcknowledged: 'people',
  participantsNoted: 'field',
  dataDeleted: 'field',
  tariffChosen: 'field',
  ballotBoxChosen: 'field',
  trialAnswerOpened: 'field',
  fieldOpened: 'field',
  fieldNoted: 'field',
  fieldClosed: 'field',
  ballotBoxOpened: 'field',
  earlyReadingAsked: 'results',
  earlyReadingRuled: 'results',
  resultsOpened: 'results',
  answersWeighted: 'results',
  microdataExported: 'results',
  measuresProposed: 'publication',
  measureReported: 'publication',
  measuresPublished: 'publication',
  quoteReleased: 'publication',
  embargoSet: 'publication',
  published: 'publication',
}

export function entryGroupTitle(group: EntryGroup): Bilingual {
  return titles[group]
}

/** The kinds of entries in a group. */
export function kindsIn(group: EntryGroup): readonly Entry['kind'][] {
  return Object.entries(groups).flatMap(([kind, own]) =>
    own === group && isKind(kind) ? [kind] : [],
  )
}

function isKind(name: string): name is Entry['kind'] {
  return Object.hasOwn(groups, name)
}
