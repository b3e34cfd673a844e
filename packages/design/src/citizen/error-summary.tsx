import {
  inLanguage,
  problemMessage,
  type Problem,
  type Question,
} from '@meinungsbild/questionnaire'
import { citizenWords } from './citizen.texts.ts'

export type ErrorSummaryProps = {
  /** The questions of the page. */
  readonly questions: readonly Question[]
  readonly problems: readonly Problem[]
  readonly language: string
}

/** Everything that keeps the page from going on, each a link to its field. Takes the focus, so that it is read first. */
export function ErrorSummary({ questions, problems, language }: ErrorSummaryProps) {
  if (problems.length === 0) return null
  return (
    <div
      class="kern-alert kern-alert--danger error-summary"
      role="alert"
      data-error-summary
      tabIndex={-1}
      autofocus
      aria-labelledby="error-summary-title"
    >
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 class="kern-title" id="error-summary-title">
          {citizenWords(language).errorSummaryTitle}
        </h2>
      </div>
      <div class="kern-alert__body">
        <ul class="kern-list">
          {problems.map((problem) => (
            <li>
              <a class="kern-link" href={`#${encodeURIComponent(problem.field)}`}>
                {placeOf(problem, questions, language)} {problemMessage(problem, language)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** What the message is about, ready to stand before it: several fields may have the same problem. */
function placeOf(problem: Problem, questions: readonly Question[], language: string): string {
  const question = questions.find(({ id }) => id === problem.question)
  const row =
    question?.kind === 'matrix' ? question.rows.find(({ id }) => id === problem.row) : undefined
  const text = row?.label ?? question?.text
  if (text === undefined) return ''
  const words = inLanguage(text, language)
  return /[.?!:…]$/.test(words) ? words : `${words}:`
}
