import {
  inLanguage,
  rowField,
  type Differential,
  type OppositeRow,
} from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { problemsAt } from '../asked/own-problems.ts'
import { ProblemText } from '../asked/problem-text.tsx'
import { Choice } from '../choices/choice.tsx'
import { SpecialChoices } from '../choices/special-choices.tsx'
import { choiceId, errorId } from '../element-id.ts'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

export type DifferentialRowProps = QuestionProps<Differential> & { readonly row: OppositeRow }

/** One row of a semantic differential. Every radio bears both ends in its name, because nothing else names it. */
export function DifferentialRow(props: DifferentialRowProps) {
  const { question, row, form, problems, language } = props
  const words = questionWords(language)
  const field = rowField(question.id, row.id)
  const own = problemsAt(field, problems)
  const chosen = form.getAll(field)
  const left = inLanguage(row.label, language)
  const right = inLanguage(row.opposite, language)
  return (
    <fieldset
      class={own.length > 0 ? 'differential__row matrix__row--error' : 'differential__row'}
      aria-describedby={own.length > 0 ? errorId(field) : undefined}
    >
      <legend class="kern-sr-only">
        {left} – {right}
      </legend>
      <div class="differential__scale">
        <span class="differential__end" aria-hidden="true">
          {left}
        </span>
        <span class="differential__end differential__end--right" aria-hidden="true">
          {right}
        </span>
        <div class="differential__steps">
          {Array.from({ length: question.steps }, (_, index) => {
            const number = String(index + 1)
            return (
              <Choice
                kind="radio"
                id={choiceId(field, number, index === 0)}
                name={field}
                value={number}
                checked={chosen.includes(number)}
                invalid={own.length > 0}
              >
                <span>
                  {left} …{' '}
                  <OurWords language={language}>{words.stepOf(index + 1, question.steps)}</OurWords>{' '}
                  … {right}
                </span>
              </Choice>
            )
          })}
        </div>
      </div>
      <SpecialChoices
        kind="radio"
        field={field}
        special={question.special}
        chosen={chosen}
        language={language}
      />
      <ProblemText field={field} problems={own} language={language} />
    </fieldset>
  )
}
