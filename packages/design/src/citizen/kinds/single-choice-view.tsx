import type { SingleChoice } from '@meinungsbild/questionnaire'
import { OptionChoice } from '../option-choice.tsx'
import { ownProblems } from '../own-problems.ts'
import { QuestionGroup } from '../question-group.tsx'
import type { QuestionProps } from '../question-props.ts'
import { SpecialChoices } from '../special-choices.tsx'

/** Radio buttons, one below the other. */
export function SingleChoiceView(props: QuestionProps<SingleChoice>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems)
  const chosen = form.getAll(question.id)
  return (
    <QuestionGroup {...props} own={own}>
      {question.options.map((option, index) => (
        <OptionChoice
          {...props}
          kind="radio"
          option={option}
          first={index === 0}
          chosen={chosen}
          invalid={own.length > 0}
        />
      ))}
      <SpecialChoices
        kind="radio"
        field={question.id}
        special={question.special ?? []}
        chosen={chosen}
        language={language}
      />
    </QuestionGroup>
  )
}
