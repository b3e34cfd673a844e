import type { LongText } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { descriptionOf, QuestionLine } from '../asked/question-line.tsx'
import { textAreaValue } from '../fields/text-area-value.ts'
import { hook } from '../hooks.ts'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

/** The default of `LongText.maxLength`. */
const usualLength = 2000

/** Several lines of text; how much fits is said before, not cut off after. */
export function LongTextView(props: QuestionProps<LongText>) {
  const { question, form, problems, language } = props
  const { id, maxLength = usualLength } = question
  const words = questionWords(language)
  const own = ownProblems(question, problems)
  const hint = words.upToCharacters(maxLength)
  return (
    <QuestionLine {...props} own={own} hint={hint}>
      <textarea
        class={
          own.length > 0
            ? 'kern-form-input__input kern-form-input__input--error'
            : 'kern-form-input__input'
        }
        rows={5}
        id={id}
        name={id}
        aria-invalid={own.length > 0 ? 'true' : undefined}
        aria-describedby={descriptionOf({ question, hint }, own)}
        {...hook('count', maxLength, words.charactersLeft, words.charactersTooMany)}
      >
        {textAreaValue(form.get(id) ?? '')}
      </textarea>
    </QuestionLine>
  )
}
