import type { Form, Language, Problem, Question } from '@meinungsbild/questionnaire'
import type { MediaSource } from './files/media-source.ts'

/** What every question component is given. */
export type QuestionProps<Q extends Question = Question> = {
  readonly question: Q
  readonly language: Language
  /** Fills the fields: what was answered before, or what was typed and refused. */
  readonly form: Form
  /** All problems of the page; a component shows those of its own fields. */
  readonly problems: readonly Problem[]
  readonly media: MediaSource
  /** The question is the page's heading, because nothing else heads the page. */
  readonly heading?: boolean
}
