import type { Scale } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import type { QuestionProps } from '../question-props.ts'
import { ScalePoints } from '../choices/scale-points.tsx'
import { SpecialChoices } from '../choices/special-choices.tsx'

/** The points of a scale, each with its name. */
export function ScaleView(props: QuestionProps<Scale>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems)
  return (
    <QuestionGroup {...props} own={own}>
      <ScalePoints
        field={question.id}
        points={question.points}
        chosen={form.getAll(question.id)}
        invalid={own.length > 0}
        language={language}
      />
      <SpecialChoices
        kind="radio"
        field={question.id}
        special={question.special}
        chosen={form.getAll(question.id)}
        language={language}
      />
    </QuestionGroup>
  )
}
