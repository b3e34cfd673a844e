import { problemMessage, type Language, type Problem } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { errorId } from '../element-id.ts'

export type ProblemTextProps = {
  readonly field: string
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** The problems of one field, in words, where the field is. Nothing if there are none. */
export function ProblemText({ field, problems, language }: ProblemTextProps) {
  if (problems.length === 0) return null
  return (
    <div class="kern-error" id={errorId(field)}>
      <span class="kern-icon kern-icon--danger" aria-hidden="true" />
      <div>
        {problems.map((problem) => (
          <p class="kern-body">
            <ProblemWords problem={problem} language={language} />
          </p>
        ))}
      </div>
    </div>
  )
}

/** A problem in words: the author's own where there are any, else ours. */
export function ProblemWords(props: { readonly problem: Problem; readonly language: Language }) {
  const { problem, language } = props
  const message = problemMessage(problem, language)
  return problem.message === undefined ? (
    <OurWords language={language}>{message}</OurWords>
  ) : (
    <>{message}</>
  )
}
