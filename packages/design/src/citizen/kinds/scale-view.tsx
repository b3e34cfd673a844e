import { inLanguage, type Scale } from '@meinungsbild/questionnaire'
import { Choice } from '../choice.tsx'
import { choiceId } from '../element-id.ts'
import { ownProblems } from '../own-problems.ts'
import { QuestionGroup } from '../question-group.tsx'
import type { QuestionProps } from '../question-props.ts'
import { SpecialChoices } from '../special-choices.tsx'

/** The points of a scale: side by side where there is room, one below the other on a phone. */
export function ScaleView(props: QuestionProps<Scale>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems)
  const chosen = form.getAll(question.id)
  return (
    <QuestionGroup {...props} own={own}>
      <div class="scale">
        <div class="scale__points">
          {question.points.map((point, index) => (
            <Choice
              kind="radio"
              id={choiceId(question.id, point.code, index === 0)}
              name={question.id}
              value={point.code}
              checked={chosen.includes(point.code)}
              invalid={own.length > 0}
            >
              {inLanguage(point.label, language)}
            </Choice>
          ))}
        </div>
      </div>
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
