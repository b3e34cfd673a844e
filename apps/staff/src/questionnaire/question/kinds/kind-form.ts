import type { Question, QuestionBase } from '@meinungsbild/questionnaire'
import type { JSX } from 'preact'
import type { FormReading } from '../../parts/form-reading.ts'
import type { FormView } from '../../parts/form-view.ts'

/** What one kind of question has beside what all have, as fields of a form. */
export type KindForm<Kind extends Question> = {
  readonly write: (writing: FormWriting, question: Kind) => void
  /** Reads what `write` wrote. `before` keeps what the form does not show, and says what was there. */
  readonly read: (reading: FormReading, base: QuestionBase, before: Kind) => Kind
  readonly Fields: (props: KindFieldsProps<Kind>) => JSX.Element | null
}

export type FormWriting = Pick<FormReading, 'form' | 'languages' | 'language' | 'questionnaire'>

/** `question` is the question as it is saved; what is shown of it stands in the form. */
export type KindFieldsProps<Kind extends Question = Question> = FormView & {
  readonly question: Kind
  /** It stands in a repeated group, where nothing has a condition of its own. */
  readonly isNested: boolean
}
