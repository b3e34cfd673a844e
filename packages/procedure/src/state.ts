import type { Attachment } from './attachment.ts'
import type { BallotBox } from './ballot-box.ts'
import type { ThingsThere } from './checklist.ts'
import type {
  ContactPerson,
  CoSignatureMark,
  DecisionOutcome,
  OpinionVerdict,
  ParticipantsPlan,
  Proposal,
} from './command.ts'
import type {
  DataProtectionPart,
  DataProtectionVersion,
} from './data-protection/data-protection.ts'
import type { DataKind } from './deletion/data-kind.ts'
import type { DirectiveRecord } from './directives/directive-record.ts'
import type { Addressee } from './directives/point.ts'
import type { DocumentVersionRef, Entry, NamedModel } from './entry.ts'
import type { Evaluation } from './evaluation.ts'
import type { FieldHashes } from './field-commands.ts'
import type { KeyFigureDefinition } from './key-figure.ts'
import type { Measure } from './measure.ts'
import type { Attendee } from './meeting-happenings.ts'
import type { Participant, Signature } from './participant.ts'
import type { QuoteRelease } from './quote.ts'
import type { Bilingual } from './bilingual.ts'

/** An initiative (Befragungsvorhaben) as its entries tell it. Read-only; only `evolve` makes a new one. */
export type State = {
  /** `none`: nothing proposed yet. */
  readonly status: 'none' | 'running' | 'closed'
  /** How many entries led here. */
  readonly entries: number
  readonly initiative: Initiative | undefined
  readonly participants: readonly Participant[]
  /** By step id; every step of the model is there once the initiative is proposed. */
  readonly steps: Readonly<Record<string, StepState>>
  /** By document id: all versions, oldest first. */
  readonly documents: Readonly<Record<string, readonly DocumentVersion[]>>
  readonly responses: readonly UnitResponse[]
  readonly opinions: readonly Opinion[]
  readonly meetings: readonly Meeting[]
  readonly commitments: readonly Commitment[]
  readonly coSignatures: readonly CoSignature[]
  readonly dissents: readonly Dissent[]
  readonly submissions: readonly (Done & { readonly memo: DocumentVersionRef })[]
  /** By memo: what was written of its directive (Verfügung), and what became of its points. */
  readonly directives: Readonly<Record<string, DirectiveRecord>>
  /** By step: decisions that the Leitung keeps for itself. */
  readonly reservations: Readonly<Record<string, Done>>
  readonly decisions: readonly DecisionRecord[]
  readonly approvals: readonly Approval[]
  readonly notices: readonly Notice[]
  readonly supportRequests: readonly SupportRequest[]
  readonly questionnaires: readonly QuestionnaireVersion[]
  readonly participantsPlans: readonly ParticipantsPlanVersion[]
  readonly privacyNotices: readonly PlainVersion[]
  /** Every part of the data protection papers in its versions, oldest first. */
  readonly dataProtection: Readonly<
    Partial<Record<DataProtectionPart, readonly DataProtectionVersion[]>>
  >
  readonly keyFigures: readonly KeyFigureDefinition[]
  /** By step id and point id. */
  readonly ticks: Readonly<Record<string, Readonly<Record<string, Tick>>>>
  /** Preismodell; the newest last. */
  readonly tariffChoices: readonly TariffChoice[]
  /** Absent while nothing was chosen: then the box is an open one. */
  readonly ballotBox: BallotBox | undefined
  readonly release: FieldRelease | undefined
  readonly field: Field
  readonly evaluation: Evaluation
  readonly results: (Done & { readonly contentHash: string; readonly answers: number }) | undefined
  /** Kinds of data that have gone by a rule, or were destroyed on record. */
  readonly dataGone: readonly DataKind[]
  readonly measures: readonly Measure[]
  /** The newest last. */
  readonly quoteReleases: readonly QuoteRelease[]
  readonly embargo: string | undefined
  readonly publication: Publication | undefined
  /** When the state of the measures was told to the public after that; the newest last. */
  readonly measuresPublished: readonly (Done & { readonly publicHash: string })[]
  readonly closing: Closing | undefined
}

/** Who did something, when, and as which entry (counted from 1), so that "since" never depends on clocks. */
export type Done = { readonly by: Signature; readonly at: string; readonly number: number }

export type Initiative = Proposal & {
  readonly id: string
  readonly model: NamedModel
  readonly proposedBy: Signature
  readonly proposedAt: string
  /** Set while the idea lies with its proposer again. */
  readonly returned: (Done & { readonly reason: string }) | undefined
}

/** The four states of an xdomea Beteiligungsschritt: 001, 002, 003, 004. */
export type StepStatus = 'future' | 'current' | 'done' | 'skipped'

export type StepState = {
  readonly status: StepStatus
  /** How often it has begun. */
  readonly round: number
  readonly begun: { readonly at: string; readonly number: number } | undefined
  readonly due: string | undefined
  readonly done: (Done & { readonly outcome: string }) | undefined
}

export type PlainVersion = Done & { readonly version: number; readonly contentHash: string }

export type DocumentVersion = PlainVersion & {
  readonly sections: Readonly<Record<string, string>>
  /** What is enclosed with this version, in the order of enclosing. */
  readonly attachments: readonly Attachment[]
}

export type QuestionnaireVersion = PlainVersion & {
  readonly flaws: number
  readonly variables: readonly string[]
}

export type ParticipantsPlanVersion = PlainVersion & { readonly plan: ParticipantsPlan }

/** Rückmeldung; a unit's newest one counts. */
export type UnitResponse = Done & {
  readonly unit: string
  readonly resources: 'yes' | 'partly' | 'no'
  readonly contribution: string
  readonly contact: ContactPerson
}

export type Opinion = Done & {
  readonly on: DocumentVersionRef
  readonly verdict: OpinionVerdict
  readonly text: string
  readonly conditions: readonly string[]
}

export type Meeting = Done & {
  readonly id: string
  readonly day: string
  readonly time?: string
  readonly until?: string
  readonly place: string
  readonly agenda: string
  readonly attendance:
    | (Done & { readonly people: readonly Attendee[]; readonly guests: string | undefined })
    | undefined
}

/** Zusage: what somebody promised in a meeting; a task until it is fulfilled or dropped. */
export type Commitment = Done & {
  readonly id: string
  /** Id of the meeting. */
  readonly meeting: string
  /** Who promised it. */
  readonly to: Addressee
  readonly what: string
  readonly until: string
  readonly ended:
    | (Done & { readonly how: 'fulfilled' | 'dropped'; readonly note: string | undefined })
    | undefined
}

export type CoSignature = Done & {
  readonly on: DocumentVersionRef
  readonly mark: CoSignatureMark
  readonly note?: string
}

/** Raised by a refused co-signature; stands until its author withdraws it or the Leitung resolves it on record. */
export type Dissent = Done & {
  readonly id: string
  readonly on: DocumentVersionRef
  readonly reason: string
  readonly status: 'standing' | 'withdrawn' | 'resolved'
  readonly ended: (Done & { readonly note: string }) | undefined
}

export type DecisionRecord = Done & {
  readonly step: string
  readonly outcome: DecisionOutcome
  readonly outcomeTitle: Bilingual
  readonly memo: DocumentVersionRef
  readonly reason: string
  readonly conditions: readonly string[]
  readonly changes: readonly string[]
  readonly followUp: string | undefined
  readonly despite: readonly string[]
}

export type Approval = Done & {
  readonly step: string
  readonly covers: readonly DocumentVersionRef[]
  readonly voided:
    | (Done & { readonly because: string; readonly becauseTitle: Bilingual })
    | undefined
}

/** z.K.: sent automatically; `acknowledged` once the addressee, or their deputy, has noted it. */
export type Notice = {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly step: string
  readonly text: Bilingual
  readonly document: DocumentVersionRef | undefined
  /** The point of the document's directive by which it was sent, if the model did not. */
  readonly point: string | undefined
  /** Whose deed it tells of, and which entry it is. */
  readonly by: Signature
  readonly number: number
  readonly sentAt: string
  readonly acknowledgedAt: string | undefined
  readonly acknowledged: Done | undefined
}

export type SupportRequest = Done & {
  readonly id: string
  readonly unit: string
  readonly task: string
  readonly due: string
  readonly answered:
    | (Done & {
        readonly answer: 'yes' | 'partly' | 'no'
        readonly contact: ContactPerson | undefined
        readonly note: string | undefined
      })
    | undefined
}

export type Tick = Done & {
  readonly done: boolean
  /** entfällt: said instead of a tick. */
  readonly notNeeded: boolean
  readonly note: string | undefined
  /** What was there when it was given. */
  readonly on: ThingsThere
  readonly seen: Readonly<Record<string, string>>
}

export type TariffChoice = Done & {
  readonly tariff: { readonly id: string; readonly name: string }
  /** Cents. */
  readonly total: number
  readonly contentHash: string
  readonly reason: string
}

export type FieldRelease = Done & {
  readonly step: string
  readonly hashes: FieldHashes
  readonly bindingHash: string
  readonly trialDecryption: { readonly succeeded: boolean; readonly detail: string }
  readonly voided:
    | (Done & { readonly because: string; readonly becauseTitle: Bilingual })
    | undefined
}

export type Field = {
  readonly status: 'unopened' | 'open' | 'ended'
  readonly opened: Done | undefined
  readonly ended: (Done & { readonly reason: string }) | undefined
  readonly log: readonly (Done & { readonly text: string })[]
}

export type Publication = Done & {
  readonly document: DocumentVersionRef
  readonly visibleFrom: string
  readonly publicHash?: string
}

export type Closing = Done & {
  readonly because: 'completed' | 'rejected'
  readonly retentionEnd: string
}

/** Before anything happened. */
export const nothingYet: State = {
  status: 'none',
  entries: 0,
  initiative: undefined,
  participants: [],
  steps: {},
  documents: {},
  responses: [],
  opinions: [],
  meetings: [],
  commitments: [],
  coSignatures: [],
  dissents: [],
  submissions: [],
  directives: {},
  reservations: {},
  decisions: [],
  approvals: [],
  notices: [],
  supportRequests: [],
  questionnaires: [],
  participantsPlans: [],
  privacyNotices: [],
  dataProtection: {},
  keyFigures: [],
  ticks: {},
  tariffChoices: [],
  ballotBox: undefined,
  release: undefined,
  field: { status: 'unopened', opened: undefined, ended: undefined, log: [] },
  evaluation: { plan: undefined, weighting: undefined, earlyReadings: [], exports: [] },
  results: undefined,
  dataGone: [],
  measures: [],
  quoteReleases: [],
  embargo: undefined,
  publication: undefined,
  measuresPublished: [],
  closing: undefined,
}

export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>
