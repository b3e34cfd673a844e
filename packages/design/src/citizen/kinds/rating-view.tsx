import type { Rating } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { Smiley } from '../choices/smiley.tsx'
import { SpecialChoices } from '../choices/special-choices.tsx'
import { Star } from '../choices/star.tsx'
import { StepsRow } from '../choices/steps-row.tsx'
import type { QuestionProps } from '../question-props.ts'

const pictures = {
  numbers: () => null,
  stars: () => <Star />,
  smileys: (mood: number) => <Smiley mood={mood} />,
} as const

/** Numbers, with stars or faces beside them. */
export function RatingView(props: QuestionProps<Rating>) {
  const { question, form, problems, language } = props
  const { id, steps, lowLabel, highLabel, look = 'numbers' } = question
  const own = ownProblems(question, problems)
  const chosen = form.getAll(id)
  return (
    <QuestionGroup {...props} own={own}>
      <StepsRow
        {...{ lowLabel, highLabel, chosen, language }}
        field={id}
        from={1}
        to={steps}
        invalid={own.length > 0}
        picture={pictures[look]}
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
