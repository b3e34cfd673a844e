import { inLanguage, optionField, type Option } from '@meinungsbild/questionnaire'
import { problemsAt } from '../asked/own-problems.ts'
import { ProblemText } from '../asked/problem-text.tsx'
import { errorId } from '../element-id.ts'
import { TextInput } from '../fields/text-input.tsx'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

export type OpenTextProps = Pick<QuestionProps, 'question' | 'form' | 'problems' | 'language'> & {
  readonly option: Option
}

/** The text field that an option such as "Sonstiges" brings along. */
export function OpenText({ question, option, form, problems, language }: OpenTextProps) {
  const field = optionField(question.id, option.code)
  const own = problemsAt(field, problems)
  return (
    <div class="kern-form-input option__field">
      <TextInput
        field={field}
        value={form.get(field) ?? ''}
        invalid={own.length > 0}
        describedBy={own.length > 0 ? errorId(field) : undefined}
        label={questionWords(language).openTextLabel(inLanguage(option.label, language))}
      />
      <ProblemText field={field} problems={own} language={language} />
    </div>
  )
}
