import type { Attachment } from './attachment.ts'
import type { BallotBoxChoice, UsedShares } from './ballot-box.ts'
import type {
  Command,
  CoSignatureMark,
  DecisionOutcome,
  Named,
  ParticipantsPlan,
  Proposal,
} from './command.ts'
import type { DataDeleted } from './deletion/data-deleted.ts'
import type { DirectiveHappening, SubmittedDirective } from './directives/directive-happenings.ts'
import type { FieldHashes } from './field-commands.ts'
import type { MeasureDecision } from './measure.ts'
import type { MeetingHappening } from './meeting-happenings.ts'
import type { Participant, Signature } from './participant.ts'
import type { Role } from './role.ts'

/**
 * What happened: one entry of the dossier (Akte). Entries are never changed; replaying them gives the state. They name
 * things with their titles, so that the dossier can be read without the model that made it.
 */
export type Entry = EntryBase & Happening

type EntryBase = {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly by: Signature
}

/** A document in the version that the entry is about. */
export type DocumentVersionRef = Named & { readonly version: number; readonly contentHash: string }

/** A model as an initiative names it; older dossiers do not say by which text. */
export type NamedModel = Named & { readonly version: number; readonly hash?: string }

/** Where a step's end leads: the steps that begin, or the end of all. */
type NextSteps = readonly (Named & Due)[] | 'closed'

/** By the model's own deadline, where nobody has set another day. */
type Due = { readonly due?: string }

type InputOf<Kind extends Command['kind']> = Omit<Extract<Command, { kind: Kind }>, 'kind'>

export type Happening =
  | InitiativeProposed
  | ({ readonly kind: 'proposalRevised' } & Proposal)
  | { readonly kind: 'ideaReturned'; readonly reason: string }
  | { readonly kind: 'participantAssigned'; readonly participant: Participant }
  | {
      readonly kind: 'participantRemoved'
      readonly participant: Participant
      readonly reason: string
    }
  | { readonly kind: 'dueDateSet'; readonly step: Named; readonly due: string }
  | StepCompleted
  | ({ readonly kind: 'stepReopened'; readonly step: Named; readonly because: Named } & Due)
  | DocumentSaved
  | AttachmentChanged
  | ({ readonly kind: 'responseGiven'; readonly unit: string } & InputOf<'respond'>)
  | OpinionGiven
  | MeetingHappening
  | DirectiveHappening
  | CoSigned
  | {
      readonly kind: 'dissentRaised'
      readonly dissent: string
      readonly on: DocumentVersionRef
      readonly reason: string
    }
  | { readonly kind: 'dissentWithdrawn'; readonly dissent: string; readonly note?: string }
  | { readonly kind: 'dissentResolved'; readonly dissent: string; readonly record: string }
  | {
      readonly kind: 'memoSubmitted'
      readonly memo: DocumentVersionRef
      /** As it stands from now on; older dossiers have none. */
      readonly directive?: SubmittedDirective
    }
  | DecisionMade
  | { readonly kind: 'measureDecided'; readonly title: string; readonly decision: MeasureDecision }
  | ApprovalVoided
  | NoticeSent
  | { readonly kind: 'noticeAcknowledged'; readonly notice: string; readonly subject: Named }
  | ({ readonly kind: 'supportRequested'; readonly request: string } & InputOf<'requestSupport'>)
  | ({ readonly kind: 'supportAnswered'; readonly unit: string } & InputOf<'answerSupport'>)
  | {
      /** Before units could say more than yes. */
      readonly kind: 'supportCommitted'
      readonly request: string
      readonly unit: string
      readonly note?: string
    }
  | {
      readonly kind: 'questionnaireSaved'
      readonly version: number
      readonly contentHash: string
      readonly flaws: number
      readonly variables: readonly string[]
    }
  | {
      readonly kind: 'participantsPlanSaved'
      readonly version: number
      readonly contentHash: string
      readonly plan: ParticipantsPlan
    }
  | DataDeleted
  | ({ readonly kind: 'participantsNoted' } & InputOf<'noteParticipants'>)
  | { readonly kind: 'privacyNoticeSaved'; readonly version: number; readonly contentHash: string }
  | ({
      readonly kind: 'dataProtectionSaved'
      readonly version: number
    } & InputOf<'saveDataProtection'>)
  | ({ readonly kind: 'keyFiguresDefined' } & InputOf<'defineKeyFigures'>)
  | ({ readonly kind: 'analysisPlanned' } & InputOf<'planAnalysis'>)
  | {
      readonly kind: 'checklistTicked'
      readonly step: Named
      readonly point: Named
      readonly done: boolean
      readonly notNeeded?: boolean
      readonly note?: string
      readonly seen?: Readonly<Record<string, string>>
    }
  | ({ readonly kind: 'tariffChosen' } & InputOf<'chooseTariff'>)
  | { readonly kind: 'ballotBoxChosen'; readonly box: BallotBoxChoice }
  | { readonly kind: 'trialAnswerOpened'; readonly shares: UsedShares }
  | FieldReleased
  | { readonly kind: 'fieldReleaseRefused'; readonly reason: string }
  | { readonly kind: 'fieldOpened'; readonly hashes: FieldHashes }
  | { readonly kind: 'fieldNoted'; readonly text: string }
  | { readonly kind: 'fieldClosed'; readonly reason: string }
  | ({ readonly kind: 'earlyReadingAsked' } & InputOf<'askEarlyReading'>)
  | ({
      readonly kind: 'earlyReadingRuled'
      /** Instant at which a granted reading ends. */
      readonly until: string
    } & InputOf<'ruleEarlyReading'>)
  | {
      readonly kind: 'ballotBoxOpened'
      readonly shares: UsedShares
      readonly submissions: number
    }
  | ({ readonly kind: 'resultsOpened' } & InputOf<'openResults'>)
  | ({ readonly kind: 'answersWeighted' } & InputOf<'weightAnswers'>)
  | ({ readonly kind: 'microdataExported' } & InputOf<'exportMicrodata'>)
  | ({ readonly kind: 'measuresProposed' } & InputOf<'proposeMeasures'>)
  | ({ readonly kind: 'measureReported'; readonly title: string } & InputOf<'reportMeasure'>)
  | QuoteReleased
  | ({ readonly kind: 'embargoSet' } & InputOf<'setEmbargo'>)
  | Published
  | ({ readonly kind: 'measuresPublished' } & InputOf<'publishMeasures'>)
  | InitiativeClosed

type InitiativeProposed = {
  readonly kind: 'initiativeProposed'
  readonly initiative: string
  readonly model: NamedModel
  readonly step: Named
  readonly participants: readonly Participant[]
} & Proposal

type StepCompleted = {
  readonly kind: 'stepCompleted'
  readonly step: Named
  readonly outcome: Named
  readonly next: NextSteps
  /** Due date of all steps that begin, as somebody has set it. */
  readonly due?: string
}

type DocumentSaved = {
  readonly kind: 'documentSaved'
  readonly document: DocumentVersionRef
  readonly sections: Readonly<Record<string, string>>
}

/** A file was enclosed with a document or taken out; `document` is the version that this made. */
type AttachmentChanged = {
  readonly kind: 'attachmentAdded' | 'attachmentRemoved'
  readonly document: DocumentVersionRef
  readonly attachment: Attachment
}

type OpinionGiven = {
  readonly kind: 'opinionGiven'
  readonly on: DocumentVersionRef
  readonly verdict: InputOf<'giveOpinion'>['verdict']
  readonly text: string
  readonly conditions: readonly string[]
}

type CoSigned = {
  readonly kind: 'coSigned'
  readonly on: DocumentVersionRef
  readonly mark: CoSignatureMark
  readonly note?: string
}

type DecisionMade = {
  readonly kind: 'decisionMade'
  readonly step: Named
  readonly outcome: DecisionOutcome
  readonly outcomeTitle: Named['title']
  readonly memo: DocumentVersionRef
  /** What an approval rests on. */
  readonly covers: readonly DocumentVersionRef[]
  readonly reason: string
  readonly conditions: readonly string[]
  readonly changes: readonly string[]
  readonly followUp?: string
  /** Dissents that stood when it was decided. */
  readonly despite: readonly string[]
}

/** Visibly: what lost its approval, and because of which change. */
type ApprovalVoided = {
  readonly kind: 'approvalVoided'
  readonly step: Named
  readonly because: Named
}

type NoticeSent = {
  readonly kind: 'noticeSent'
  readonly notice: string
  readonly to: {
    readonly account: string
    readonly name: string
    readonly role: Role
    readonly unit?: string
  }
  readonly step: Named
  readonly text: Named['title']
  readonly document?: DocumentVersionRef
  /** The point of the document's directive by which it was sent, if the model did not. */
  readonly point?: string
}

type FieldReleased = {
  readonly kind: 'fieldReleased'
  readonly step: Named
} & InputOf<'releaseField'>

type QuoteReleased = {
  readonly kind: 'quoteReleased'
  readonly document: DocumentVersionRef
  readonly quote: string
  readonly quoteHash: string
}

type Published = {
  readonly kind: 'published'
  readonly document: DocumentVersionRef
  /** The embargo or the moment of publishing, whichever is later. */
  readonly visibleFrom: string
  readonly publicHash?: string
}

type InitiativeClosed = {
  readonly kind: 'initiativeClosed'
  readonly because: 'completed' | 'rejected'
  /** Last day of retention (Aufbewahrung). */
  readonly retentionEnd: string
}
