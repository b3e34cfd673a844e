import type { Bilingual } from '../bilingual.ts'

/** What is asked about a survey tool, in the order of the questionnaire. */
export type ToolQuestion = {
  readonly id: string
  readonly topic: ToolTopic
  readonly question: Bilingual
  /** What the answer is needed for, with the norm where there is one. */
  readonly why: Bilingual
  /** Closed answers, the easiest to defend first; words may stand beside any of them. */
  readonly choices: readonly ToolChoice[]
}

export type ToolTopic = 'operation' | 'data' | 'device' | 'proof'

export type ToolChoice = {
  readonly code: string
  readonly label: Bilingual
  readonly concern: Concern
}

/** What an answer means for whoever judges: nothing, something to look at, or something that usually stands in the way. */
export type Concern = 'none' | 'look' | 'serious'

/** Where an answer comes from: whoever reads it should know how much to trust it. */
export type AnswerBasis =
  /** Read from what this installation is really set to. */
  | 'configuration'
  /** True of the product wherever it runs, and held by its tests. */
  | 'product'
  /** What the operator of this installation says. */
  | 'operator'
  /** Entered by hand about another tool, from the source that the check names. */
  | 'stated'

export type ToolAnswer = {
  /** Code of a choice; absent where only words were given. */
  readonly choice?: string
  readonly text: string
  readonly basis: AnswerBasis
  /** What stands here is known; the rest is still to be asked, so that the question counts as open. */
  readonly partial?: true
}

/** The questionnaire filled in for one tool. */
export type ToolCheck = {
  readonly id: string
  /** Tool and provider. */
  readonly name: string
  /** Where the answers come from: contract, offer, the provider's documents. */
  readonly source: string
  /** Day on which they held. */
  readonly asOf: string
  /** By question id; a question without an answer is open. */
  readonly answers: Readonly<Record<string, ToolAnswer>>
}

export const toolTopics: Readonly<Record<ToolTopic, Bilingual>> = {
  operation: { de: 'Betrieb und Verträge', en: 'Operation and contracts' },
  data: { de: 'Daten und Schutz', en: 'Data and their protection' },
  device: { de: 'Auf dem Gerät der Befragten', en: 'On the respondents’ devices' },
  proof: { de: 'Nachweise und Ausstieg', en: 'Evidence and exit' },
}
