import type { DisclosureRule } from '@meinungsbild/analysis'
import type { Bilingual, ParticipantsPlan, State } from '@meinungsbild/procedure'
import type { AnonymityClaim, SecrecyConfig } from '@meinungsbild/secrecy'
import type { AuthoritySettings, HouseDataProtection, Processor } from '@meinungsbild/storage'
import type { NoticeContent } from '../../privacy-notice/notice-content.ts'
import type { Assessment } from '../assessment/assessment-content.ts'
import type { DeletionLine } from '../deletion/deletion-lines.ts'
import type { LegalBasis } from '../legal-basis/legal-basis-content.ts'
import type { NotedQuestion } from '../questions/question-notes.ts'

/**
 * What is really set for one survey, from the dossier, the settings of the house and the configuration of the machines. All
 * texts of the data protection papers are functions of this and of nothing else, so that none can say what is not so.
 */
export type ProtectionFacts = {
  readonly title: string
  readonly fileNumber: string
  /** Instant of looking. */
  readonly at: string
  readonly state: State
  readonly authority: AuthoritySettings
  readonly house: HouseDataProtection
  readonly basis: LegalBasis | undefined
  readonly notice: NoticeContent | undefined
  readonly plan: ParticipantsPlan | undefined
  readonly questions: readonly NotedQuestion[]
  /** Absent while nobody has said who takes part; empty: nobody does. */
  readonly processors: readonly Processor[] | undefined
  readonly assessment: Assessment | undefined
  readonly claim: AnonymityClaim
  readonly secrecy: Pick<SecrecyConfig, 'access' | 'box' | 'sealing'>
  readonly contact: ContactWays
  readonly machines: Machines
  readonly accounts: { readonly all: number; readonly administrators: number }
  readonly disclosure: DisclosureRule
  readonly deletion: readonly DeletionLine[]
  /** What was deleted so far, from the record; empty: nothing yet. */
  readonly deleted: readonly DeletionProof[]
}

/** From where people are known, and how they are written to. */
export type ContactWays = {
  /** From what kind of list people were drawn; absent while none has been read in. */
  readonly list: 'register' | 'addressBook' | undefined
  readonly letters: boolean
  readonly mails: boolean
  readonly paper: boolean
}

export type Machines = {
  readonly staff: string
  readonly collector: string
  readonly admission: string
  readonly mail: { readonly host: string; readonly encrypted: boolean } | undefined
}

export type DeletionProof = { readonly what: Bilingual; readonly at: string; readonly by: string }
