import { inLanguage, optionField, placesOf, type Ranking } from '@meinungsbild/questionnaire'
import { ownProblems, problemsAt } from '../asked/own-problems.ts'
import { ProblemText } from '../asked/problem-text.tsx'
import { QuestionGroup } from '../asked/question-group.tsx'
import { SpecialChoices } from '../choices/special-choices.tsx'
import { errorId } from '../element-id.ts'
import { SelectInput } from '../fields/select-input.tsx'
import { hook } from '../hooks.ts'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

/** A small list of places beside each option; a script may let the options be moved. */
export function RankingView(props: QuestionProps<Ranking>) {
  const { question, form, problems, language } = props
  const { id, options, special } = question
  const words = questionWords(language)
  const places = placesOf(question)
  const elsewhere = options.map(({ code }) => optionField(id, code))
  return (
    <QuestionGroup
      {...props}
      own={ownProblems(question, problems, elsewhere)}
      hint={words.placesOf(places)}
      anchor
    >
      <ul
        class="ranking"
        {...hook('ranking', words.moveUp, words.moveDown, words.movedTo, words.withoutPlace)}
      >
        {options.map(({ code, label }) => {
          const field = optionField(id, code)
          const own = problemsAt(field, problems)
          return (
            <li class="ranking__option">
              <SelectInput
                field={field}
                chosen={form.get(field) ?? ''}
                invalid={own.length > 0}
                describedBy={own.length > 0 ? errorId(field) : undefined}
                none={words.place}
                groups={[
                  Array.from({ length: places }, (_, index) => {
                    const place = String(index + 1)
                    return { value: place, label: place }
                  }),
                ]}
              />
              <label class="kern-label" for={field}>
                <span>{inLanguage(label, language)}</span>
              </label>
              <ProblemText field={field} problems={own} language={language} />
            </li>
          )
        })}
      </ul>
      <SpecialChoices
        kind="checkbox"
        field={id}
        special={special}
        chosen={form.getAll(id)}
        language={language}
      />
    </QuestionGroup>
  )
}
