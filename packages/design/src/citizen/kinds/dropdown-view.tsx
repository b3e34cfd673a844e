import {
  inLanguage,
  optionField,
  specialLabel,
  specialValue,
  type SingleChoice,
} from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { descriptionOf, QuestionLine } from '../asked/question-line.tsx'
import { choiceFields } from '../choices/choice-fields.ts'
import { CommentField } from '../choices/comment-field.tsx'
import { RowField } from '../fields/row-field.tsx'
import { SelectInput } from '../fields/select-input.tsx'
import { hook } from '../hooks.ts'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

/** From so many options on, a script may offer a search. */
const manyOptions = 13

/** A list to unfold; the special answers are its last entries, and "Sonstiges" has its text field below. */
export function DropdownView(props: QuestionProps<SingleChoice>) {
  const { question, form, problems, language } = props
  const { id, options, special = [] } = question
  const words = questionWords(language)
  const own = ownProblems(question, problems, choiceFields(question))
  return (
    <QuestionLine {...props} own={own} withoutBoxes>
      <SelectInput
        field={id}
        chosen={form.get(id) ?? ''}
        invalid={own.length > 0}
        describedBy={descriptionOf(props, own)}
        none={words.pleaseChoose}
        groups={[
          options.map(({ code, label }) => ({ value: code, label: inLanguage(label, language) })),
          special.map((answer) => ({
            value: specialValue(answer),
            label: specialLabel(answer, language),
          })),
        ]}
        around={
          options.length < manyOptions ? {} : hook('search', words.searchList, words.searchFits)
        }
      />
      {options
        .filter(({ openText }) => openText)
        .map(({ code, label }) => (
          <RowField
            field={optionField(id, code)}
            label={words.openTextLabel(inLanguage(label, language))}
            value={form.get(optionField(id, code)) ?? ''}
            problems={problems}
            language={language}
          />
        ))}
      {question.comment === true && <CommentField {...props} question={id} />}
    </QuestionLine>
  )
}
