import { problemMessage, type Problem } from '@meinungsbild/questionnaire'
import { errorId } from './element-id.ts'

export type ProblemTextProps = {
  readonly field: string
  readonly problems: readonly Problem[]
  readonly language: string
}

/** The problems of one field, in words, where the field is. Nothing if there are none. */
export function ProblemText({ field, problems, language }: ProblemTextProps) {
  if (problems.length === 0) return null
  return (
    <div class="kern-error" id={errorId(field)}>
      <span class="kern-icon kern-icon--danger" aria-hidden="true" />
      <div>
        {problems.map((problem) => (
          <p class="kern-body">{problemMessage(problem, language)}</p>
        ))}
      </div>
    </div>
  )
}
