import type { Question } from '@meinungsbild/questionnaire'
import type { Act } from '../act.ts'

/** The page of one kind of question: what is asked, what a person does, and what comes of it. */
export type KindPage = {
  readonly questions: readonly Question[]
  /** What the page says where nothing is to be answered, as lines of its tree for assistive technology. */
  readonly says?: readonly string[]
  readonly acts: readonly Act[]
  /** What the check page then says, by the words of the question. */
  readonly told: Readonly<Record<string, string>>
  /** What is sealed and sent, by question. */
  readonly sent: Readonly<Record<string, unknown>>
}
