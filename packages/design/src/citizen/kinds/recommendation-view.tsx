import type { Recommendation } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { SpecialChoices } from '../choices/special-choices.tsx'
import { StepsRow } from '../choices/steps-row.tsx'
import type { QuestionProps } from '../question-props.ts'

/** 0 to 10 in a row. */
export function RecommendationView(props: QuestionProps<Recommendation>) {
  const { question, form, problems, language } = props
  const { id, lowLabel, highLabel } = question
  const own = ownProblems(question, problems)
  const chosen = form.getAll(id)
  return (
    <QuestionGroup {...props} own={own}>
      <StepsRow
        {...{ lowLabel, highLabel, chosen, language }}
        field={id}
        from={0}
        to={10}
        invalid={own.length > 0}
      />
      <SpecialChoices
        {...{ chosen, language }}
        kind="radio"
        field={id}
        special={question.special}
      />
    </QuestionGroup>
  )
}
