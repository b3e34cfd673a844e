import type { Role } from './role.ts'

/** What must be so before an act is allowed. Named by the model, judged by `missing`. */
export type Need =
  /** Every required section has text. */
  | { readonly kind: 'documentComplete'; readonly document: string }
  /** Every supporting unit has answered, or the step's due date is over. */
  | { readonly kind: 'unitsAnswered' }
  /** The role has given its opinion on the document since that step began (again). Advice: its content does not matter. */
  | {
      readonly kind: 'opinion'
      readonly role: Role
      readonly document: string
      readonly since: string
    }
  /** Everybody of the role has put a mark on the document since that step began; nothing is asked if the role is not on. */
  | {
      readonly kind: 'coSignature'
      readonly role: Role
      readonly document: string
      readonly since: string
    }
  | { readonly kind: 'meetingInvited' }
  /** Support was requested, and every request is answered or its date is over. */
  | { readonly kind: 'supportAnswered' }
  | { readonly kind: 'keyFigures' }
  /** A questionnaire without flaws that asks what the key figures count. */
  | { readonly kind: 'questionnaire' }
  | { readonly kind: 'participantsPlan' }
  | { readonly kind: 'privacyNotice' }
  /** Preismodell: a tariff has been chosen, on record. */
  | { readonly kind: 'tariffChosen' }
  /** All points of that step's checklist are ticked, and no tick has gone stale. */
  | { readonly kind: 'checklist'; readonly step: string }
  | { readonly kind: 'approval'; readonly step: string }
  | { readonly kind: 'fieldReleased' }
  | { readonly kind: 'ballotBoxSealed' }
  /** Two shares of a sealed ballot box have opened a trial answer; an open one asks for nothing. */
  | { readonly kind: 'sharesTried' }
  /** A sealed ballot box has been opened; an open one asks for nothing. */
  | { readonly kind: 'ballotBoxOpened' }
  | { readonly kind: 'earlyReadingAsked' }
  | { readonly kind: 'fieldOpen' }
  | { readonly kind: 'fieldEnded' }
  | { readonly kind: 'resultsOpened' }
  | { readonly kind: 'measures' }
  /** Every measure to be carried out has come to an end or to a follow-up. */
  | { readonly kind: 'measuresFollowedUp' }
  | { readonly kind: 'embargo' }
  /** The document quotes somebody. */
  | { readonly kind: 'quoteWritten'; readonly document: string }
  /** Whatever the document quotes has been released by its speaker, word for word. */
  | { readonly kind: 'quoteReleased'; readonly document: string }
  | { readonly kind: 'published' }
  | { readonly kind: 'stepsDone'; readonly steps: readonly string[] }
