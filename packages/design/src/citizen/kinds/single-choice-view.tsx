import type { SingleChoice } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { choiceFields } from '../choices/choice-fields.ts'
import { CommentField } from '../choices/comment-field.tsx'
import { OptionChoice } from '../choices/option-choice.tsx'
import { SpecialChoices } from '../choices/special-choices.tsx'
import type { QuestionProps } from '../question-props.ts'
import { DropdownView } from './dropdown-view.tsx'

/** Radio buttons, one below the other or with a picture each; a long list is one to unfold. */
export function SingleChoiceView(props: QuestionProps<SingleChoice>) {
  const { question, form, problems, language } = props
  if (question.look === 'dropdown') return <DropdownView {...props} />
  const own = ownProblems(question, problems, choiceFields(question))
  const chosen = form.getAll(question.id)
  const pictured = question.look === 'pictures'
  return (
    <QuestionGroup {...props} own={own}>
      <div class={pictured ? 'pictures' : 'options'}>
        {question.options.map((option, index) => (
          <OptionChoice
            {...props}
            kind="radio"
            option={option}
            first={index === 0}
            chosen={chosen}
            invalid={own.length > 0}
            pictured={pictured}
          />
        ))}
      </div>
      <SpecialChoices
        kind="radio"
        field={question.id}
        special={question.special}
        chosen={chosen}
        language={language}
      />
      {question.comment === true && <CommentField {...props} question={question.id} />}
    </QuestionGroup>
  )
}
