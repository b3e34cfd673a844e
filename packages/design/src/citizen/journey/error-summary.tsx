import type { Language, Problem, Question } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { ProblemWords } from '../asked/problem-text.tsx'
import { citizenWords } from '../citizen.texts.ts'
import { problemPlace } from './problem-place.ts'

export type ErrorSummaryProps = {
  /** The questions of the page. */
  readonly questions: readonly Question[]
  readonly problems: readonly Problem[]
  readonly language: Language
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
          <OurWords language={language}>{citizenWords(language).errorSummaryTitle}</OurWords>
        </h2>
      </div>
      <div class="kern-alert__body">
        <ul class="kern-list">
          {problems.map((problem) => (
            <li>
              <a class="kern-link" href={`#${encodeURIComponent(problem.field)}`}>
                {problemPlace(problem, questions, language)}{' '}
                <ProblemWords problem={problem} language={language} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
