import type { MultipleChoice } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { choiceFields } from '../choices/choice-fields.ts'
import { OptionChoice } from '../choices/option-choice.tsx'
import { SpecialChoices } from '../choices/special-choices.tsx'
import type { QuestionProps } from '../question-props.ts'
import { questionWords, type QuestionWords } from '../question.texts.ts'

/** Checkboxes, with a sentence that says how many may be ticked. */
export function MultipleChoiceView(props: QuestionProps<MultipleChoice>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems, choiceFields(question))
  const chosen = form.getAll(question.id)
  const pictured = question.look === 'pictures'
  return (
    <QuestionGroup {...props} own={own} hint={howMany(question, questionWords(language))}>
      <div class={pictured ? 'pictures' : 'options'}>
        {question.options.map((option, index) => (
          <OptionChoice
            {...props}
            kind="checkbox"
            option={option}
            first={index === 0}
            chosen={chosen}
            invalid={own.length > 0}
            pictured={pictured}
            commented={question.comment === true}
          />
        ))}
      </div>
      <SpecialChoices
        kind="checkbox"
        field={question.id}
        special={question.special}
        chosen={chosen}
        language={language}
      />
    </QuestionGroup>
  )
}

function howMany({ min, max }: MultipleChoice, words: QuestionWords): string {
  if (min !== undefined && max !== undefined) return words.chooseBetween(min, max)
  if (min !== undefined) return words.chooseAtLeast(min)
  if (max !== undefined) return words.chooseAtMost(max)
  return words.chooseSeveral
}
