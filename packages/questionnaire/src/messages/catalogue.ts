import type { ProblemCode } from '../problem.ts'
import type { QuestionKind } from '../question.ts'
import type { Request } from './request.ts'

/** Every sentence a citizen may read about an answer, in one language. The types keep both languages complete. */
export type Catalogue = {
  /** A required answer is missing. */
  readonly required: Readonly<Record<Request, string>>
  readonly others: Readonly<Record<Exclude<ProblemCode, 'required'>, Sentence>>
}

type Sentence = string | ((details: Details) => string)

/** What a sentence may name, as the language writes it. */
type Details = {
  /** Empty if the problem has none. */
  readonly limit: string
  /** The author's own words; empty if there are none. */
  readonly message: string
  readonly kind: QuestionKind | undefined
  readonly row: string | undefined
}
