import type { Attachment } from './attachment.ts'
import type { Actor } from './actor.ts'
import type { Bilingual } from './bilingual.ts'
import type {
  DataProtectionOpinion,
  DataProtectionPart,
} from './data-protection/data-protection.ts'
import type { DirectiveCommand } from './directives/directive-commands.ts'
import type { EvaluationCommand } from './evaluation-commands.ts'
import type { FieldCommand } from './field-commands.ts'
import type { MeasureDecision, MeasureProposal, MeasureStatus } from './measure.ts'
import type { MeetingCommand } from './meeting-commands.ts'
import type { Participant } from './participant.ts'
import type { ParticipantsNote } from './participants-note.ts'
import type { PublicationCommand } from './publication-commands.ts'

/**
 * What somebody wants to do. Days are `2026-09-15`, instants ISO 8601 in UTC; `contentHash` is SHA-256 (hex) over the
 * content, computed by the caller. On acts that judge a document it names the version that was before the person's eyes.
 */
export type Command =
  | ProposeInitiative
  | ({ readonly kind: 'reviseProposal' } & Proposal)
  | { readonly kind: 'takeOver' }
  | { readonly kind: 'returnToProposer'; readonly reason: string }
  | { readonly kind: 'assignParticipant'; readonly participant: Participant }
  | { readonly kind: 'removeParticipant'; readonly account: string; readonly reason: string }
  | { readonly kind: 'setDueDate'; readonly step: string; readonly due: string }
  | SaveDocument
  | AddAttachment
  | RemoveAttachment
  | CompleteStep
  | Respond
  | GiveOpinion
  | MeetingCommand
  | DirectiveCommand
  | CoSign
  | { readonly kind: 'withdrawDissent'; readonly dissent: string; readonly note?: string }
  | { readonly kind: 'resolveDissent'; readonly dissent: string; readonly record: string }
  | { readonly kind: 'submitMemo'; readonly document: string; readonly contentHash: string }
  | Decide
  | { readonly kind: 'acknowledgeNotice'; readonly notice: string }
  | RequestSupport
  | AnswerSupport
  | SaveQuestionnaire
  | SaveParticipantsPlan
  | { readonly kind: 'noteParticipants'; readonly note: ParticipantsNote }
  | SavePrivacyNotice
  | SaveDataProtection
  | TickChecklist
  | ChooseTariff
  | FieldCommand
  | EvaluationCommand
  | { readonly kind: 'proposeMeasures'; readonly measures: readonly MeasureProposal[] }
  | ReportMeasure
  | PublicationCommand
  | { readonly kind: 'closeInitiative' }

/** What the idea says: Thema, Frage, Anlass, Frist. */
export type Proposal = {
  readonly title: string
  readonly topic: string
  readonly question: string
  readonly occasion: string
  /** Day by which results are wanted. */
  readonly deadline: string
}

/** The proposer must be among `participants`; they come from the house's directory, not from the proposer's pen. */
type ProposeInitiative = {
  readonly kind: 'proposeInitiative'
  readonly initiative: string
  readonly participants: readonly Participant[]
  /** SHA-256 (hex) of the model's text, by which it is kept for this initiative. */
  readonly modelHash?: string
} & Proposal

type SaveDocument = {
  readonly kind: 'saveDocument'
  readonly document: string
  /** Markdown by section id; sections left out are empty. */
  readonly sections: Readonly<Record<string, string>>
  readonly contentHash: string
  /** The version number the writer started from (0: none); guards against overwriting somebody's work. */
  readonly basedOn?: number
} & Voiding

/** Encloses a file. The right to it is that of `saveDocument`; `contentHash` is that of the version which it makes. */
type AddAttachment = {
  readonly kind: 'addAttachment'
  readonly document: string
  readonly attachment: Attachment
  readonly contentHash: string
  /** The newest version that the person saw (0: none). */
  readonly basedOn: number
} & Voiding

type RemoveAttachment = {
  readonly kind: 'removeAttachment'
  readonly document: string
  /** Hash of the file. */
  readonly attachment: string
  readonly contentHash: string
  readonly basedOn: number
} & Voiding

/** For acts on something that an approval rests on: yes, I know that the approval is lost by this. */
type Voiding = { readonly confirmVoid?: boolean }

type CompleteStep = {
  readonly kind: 'completeStep'
  readonly step: string
  /** Day by which the next step should be done. */
  readonly due?: string
}

/** Rückmeldung of a unit. */
type Respond = {
  readonly kind: 'respond'
  readonly resources: 'yes' | 'partly' | 'no'
  readonly contribution: string
  readonly contact: ContactPerson
}

export type ContactPerson = {
  readonly name: string
  readonly phone?: string
  readonly email?: string
}

export type OpinionVerdict = 'noObjections' | 'conditions' | 'objections'

/** Stellungnahme: advice, never an approval. */
type GiveOpinion = {
  readonly kind: 'giveOpinion'
  readonly document: string
  readonly contentHash: string
  readonly verdict: OpinionVerdict
  readonly text: string
  /** Auflagen, one each; required with the verdict `conditions`. */
  readonly conditions?: readonly string[]
}

/** gezeichnet, mit Änderungen gezeichnet, verweigert, Kenntnis genommen. */
export type CoSignatureMark = 'signed' | 'signedWithChanges' | 'refused' | 'noted'

/** Mitzeichnung. Refusing needs a reason and raises a dissent that lasts until withdrawn or resolved. */
type CoSign = {
  readonly kind: 'coSign'
  readonly document: string
  readonly contentHash: string
  readonly mark: CoSignatureMark
  /** The changes asked for, or the reason for refusing. */
  readonly note?: string
}

/** Freigabe, Änderungen angeordnet, Ablehnung, zurückgestellt. */
export type DecisionOutcome = 'approved' | 'changesOrdered' | 'rejected' | 'deferred'

type Decide = {
  readonly kind: 'decide'
  readonly step: string
  /** Of the memo as the Leitung read it. */
  readonly contentHash: string
  readonly outcome: DecisionOutcome
  /** Required unless approved. */
  readonly reason: string
  readonly conditions?: readonly string[]
  /** Required with `changesOrdered`. */
  readonly changes?: readonly string[]
  /** Wiedervorlage: day; required with `deferred`. */
  readonly followUp?: string
  /** On a decision about measures: one for each of them. */
  readonly measures?: readonly MeasureDecision[]
}

type RequestSupport = {
  readonly kind: 'requestSupport'
  readonly unit: string
  readonly task: string
  readonly due: string
}

/** What a unit says to a request: whether it helps, who is to be asked there, what it can and cannot do. */
type AnswerSupport = {
  readonly kind: 'answerSupport'
  readonly request: string
  readonly answer: 'yes' | 'partly' | 'no'
  /** Required unless the answer is no. */
  readonly contact?: ContactPerson
  /** Required unless the answer is yes. */
  readonly note?: string
}

type SaveQuestionnaire = {
  readonly kind: 'saveQuestionnaire'
  readonly contentHash: string
  /** How many flaws the questionnaire's own check found. */
  readonly flaws: number
  /** Names of its variables, so that key figures can be checked against it. */
  readonly variables: readonly string[]
} & Voiding

export type ParticipantsPlan = {
  readonly access: 'open' | 'code'
  readonly selection: 'everybody' | 'random' | 'stratified' | 'selfSelected'
  /** Who is asked, in words: Grundgesamtheit. */
  readonly population: string
  /** People invited; absent where nobody is counted, as in an open survey. */
  readonly size?: number
}

type SaveParticipantsPlan = {
  readonly kind: 'saveParticipantsPlan'
  readonly plan: ParticipantsPlan
  readonly contentHash: string
} & Voiding

type SavePrivacyNotice = {
  readonly kind: 'savePrivacyNotice'
  readonly contentHash: string
} & Voiding

/** A version of one part of the data protection papers; an opinion is the officer's alone. */
type SaveDataProtection = {
  readonly kind: 'saveDataProtection'
  readonly part: DataProtectionPart
  readonly contentHash: string
  /** Of the statute: the file, whose bytes lie under `contentHash`. */
  readonly attachment?: Attachment
  readonly opinion?: DataProtectionOpinion
}

type TickChecklist = {
  readonly kind: 'tickChecklist'
  readonly point: string
  readonly done: boolean
  /** The survey has nothing of the kind (entfällt): needs a note, and a point that may lapse. */
  readonly notNeeded?: boolean
  readonly note?: string
  /** What the dossier does not hold and was looked at as well, as texts of letters: hashes by name. */
  readonly seen?: Readonly<Record<string, string>>
}

/** Preismodell: which tariff, for which estimated cost. `contentHash` is of the whole comparison. */
type ChooseTariff = {
  readonly kind: 'chooseTariff'
  readonly tariff: { readonly id: string; readonly name: string }
  /** Estimated cost in cents. */
  readonly total: number
  readonly contentHash: string
  readonly reason: string
}

type ReportMeasure = {
  readonly kind: 'reportMeasure'
  readonly measure: string
  readonly status: MeasureStatus
  readonly note: string
  /** The same for the public pages in English. */
  readonly noteEnglish?: string
  readonly followUp?: string
  /** In cents. */
  readonly actualCost?: number
}

/** Who does it, and when. */
export type Context = {
  readonly actor: Actor
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
}

/** Something named in an entry so that it can be read without the model: its id and its title then. */
export type Named = { readonly id: string; readonly title: Bilingual }
