import { inLanguage, type Scale } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { Choice } from '../choices/choice.tsx'
import { hyphenated } from '../choices/hyphenated.ts'
import { SpecialChoices } from '../choices/special-choices.tsx'
import { choiceId } from '../element-id.ts'
import type { QuestionProps } from '../question-props.ts'

/** The points of a scale: side by side where there is room, one below the other on a phone. */
export function ScaleView(props: QuestionProps<Scale>) {
  const { question, form, problems, language } = props
  const { id, points, special } = question
  const own = ownProblems(question, problems)
  const chosen = form.getAll(id)
  return (
    <QuestionGroup {...props} own={own}>
      <div class="scale">
        <div class="scale__points">
          {points.map(({ code, label }, index) => (
            <Choice
              kind="radio"
              id={choiceId(id, code, index === 0)}
              name={id}
              value={code}
              checked={chosen.includes(code)}
              invalid={own.length > 0}
            >
              {hyphenated(inLanguage(label, language), language)}
            </Choice>
          ))}
        </div>
      </div>
      <SpecialChoices {...{ special, chosen, language }} kind="radio" field={id} />
    </QuestionGroup>
  )
}
