import type { Problem } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { SpecialBoxes } from '../choices/special-boxes.tsx'
import type { QuestionProps } from '../question-props.ts'
import { problemsOfAllRows, problemsOfRows } from './own-problems.ts'
import { QuestionGroup } from './question-group.tsx'

export type QuestionRowsProps = QuestionProps & {
  readonly hint?: ComponentChildren
  /** The rows or fields are given the problems that they show themselves. */
  readonly children: (problems: readonly Problem[]) => ComponentChildren
}

/** The frame of a question of several fields to write in, and what may be ticked instead of all of them. */
export function QuestionRows({ children, ...props }: QuestionRowsProps) {
  const { question, problems } = props
  return (
    <QuestionGroup {...props} own={problemsOfAllRows(question, problems)} anchor>
      {children(problemsOfRows(problems))}
      <SpecialBoxes {...props} />
    </QuestionGroup>
  )
}
