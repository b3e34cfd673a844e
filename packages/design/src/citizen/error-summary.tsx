import { problemMessage, type Problem } from '@meinungsbild/questionnaire'
import { citizenWords } from './citizen.texts.ts'

export type ErrorSummaryProps = {
  readonly problems: readonly Problem[]
  readonly language: string
}

/** Everything that keeps the page from going on, each a link to its field. Takes the focus, so that it is read first. */
export function ErrorSummary({ problems, language }: ErrorSummaryProps) {
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
                {problemMessage(problem, language)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
