import type { ActName } from '../act.ts'

/** What may be done at any time while the initiative runs; nothing that an approval could rest on is among it. */
export const anytimeActs: readonly ActName[] = [
  'assignParticipant',
  'removeParticipant',
  'setDueDate',
  'noteParticipants',
  'exportMicrodata',
  'publishMeasures',
  'acknowledgeNotice',
  'withdrawDissent',
  'resolveDissent',
]

/** What belongs to the idea, and so to the first step. */
export const ideaActs: readonly ActName[] = [
  'proposeInitiative',
  'reviseProposal',
  'takeOver',
  'returnToProposer',
]

/** Acts that end their step, so that the model says with which outcome. `decide` says it itself. */
export const endingActs: readonly ActName[] = [
  'takeOver',
  'returnToProposer',
  'completeStep',
  'submitMemo',
  'releaseField',
  'refuseRelease',
  'closeField',
  'publish',
  'closeInitiative',
]

/** Acts that are done to a document, so that the model says to which. */
export const documentActs: readonly ActName[] = [
  'saveDocument',
  'giveOpinion',
  'coSign',
  'submitMemo',
  'releaseQuote',
  'publish',
]

/** What a survey has one of. */
export const singleActs: readonly ActName[] = ['releaseField', 'openField', 'closeField', 'publish']

/** The three things that a field release binds. */
export const fieldPartActs: readonly ActName[] = [
  'saveQuestionnaire',
  'saveParticipantsPlan',
  'savePrivacyNotice',
]

/** Words and decisions that are the Leitung's own. */
export const leadershipActs: readonly ActName[] = ['decide', 'resolveDissent', 'releaseQuote']
