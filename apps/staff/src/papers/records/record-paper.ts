import type { UiLanguage } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import type { Bilingual, Model, State } from '@meinungsbild/procedure'
import type { AnonymityClaim } from '@meinungsbild/secrecy'
import type { House } from '../letterhead.ts'

/** What papers about acts are made of: the dossier and the letterhead. */
type RecordInput = House & {
  readonly model: Model
  readonly state: State
  readonly fileNumber: string
  readonly language: UiLanguage
  readonly claim?: AnonymityClaim | undefined
}

/**
 * A paper about something that is done by a form and not written by sections: Auftrag, Steckbrief, Rückmeldung, Einladung,
 * Anforderung, Stellungnahme, Maßnahmen.
 */
export type RecordPaper = {
  /** In the address of the paper; unique within the initiative. */
  readonly id: string
  readonly title: Bilingual
  /** Instant at which it came to be. */
  readonly at: string
  readonly paper: (input: RecordInput) => Paper
}
