import type { Problem, ProblemCode } from '../problem.ts'
import type { QuestionKind } from '../question.ts'

/** Every sentence a citizen may read about an answer, in one language. The types keep both languages complete. */
export type Catalogue = {
  /** A required answer is missing: what to do, by kind of question; `row` for one row of a matrix. */
  readonly required: Readonly<Record<QuestionKind | 'row', string>>
  readonly others: Readonly<Record<Exclude<ProblemCode, 'required'>, Sentence>>
}

/** `limit` is the problem's limit as the language writes it. */
type Sentence = string | ((limit: string, problem: Problem) => string)
