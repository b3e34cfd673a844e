import type { MultipleChoice } from '@meinungsbild/questionnaire'
import { citizenWords, type CitizenWords } from '../citizen.texts.ts'
import { OptionChoice } from '../option-choice.tsx'
import { ownProblems } from '../own-problems.ts'
import { QuestionGroup } from '../question-group.tsx'
import type { QuestionProps } from '../question-props.ts'
import { SpecialChoices } from '../special-choices.tsx'

/** Checkboxes, with a sentence that says how many may be ticked. */
export function MultipleChoiceView(props: QuestionProps<MultipleChoice>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems)
  const chosen = form.getAll(question.id)
  return (
    <QuestionGroup {...props} own={own} hint={howMany(question, citizenWords(language))}>
      {question.options.map((option, index) => (
        <OptionChoice
          {...props}
          kind="checkbox"
          option={option}
          first={index === 0}
          chosen={chosen}
          invalid={own.length > 0}
        />
      ))}
      <SpecialChoices
        kind="checkbox"
        field={question.id}
        special={question.special ?? []}
        chosen={chosen}
        language={language}
      />
    </QuestionGroup>
  )
}

function howMany({ min, max }: MultipleChoice, words: CitizenWords): string {
  if (min !== undefined && max !== undefined) return words.chooseBetween(min, max)
  if (min !== undefined) return words.chooseAtLeast(min)
  if (max !== undefined) return words.chooseAtMost(max)
  return words.chooseSeveral
}
