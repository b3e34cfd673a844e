import type { PaperBlock } from '@meinungsbild/documents'

/** What a kind of question becomes on paper: how to answer, a sentence each, and where. */
export type AnswerForm = {
  readonly how: readonly string[]
  readonly blocks: readonly PaperBlock[]
}
