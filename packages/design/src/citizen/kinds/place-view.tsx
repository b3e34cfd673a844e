import { inLanguage, type Place } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { Choice } from '../choices/choice.tsx'
import { SpecialChoices } from '../choices/special-choices.tsx'
import { choiceId, hatchId } from '../element-id.ts'
import { AreaShape } from '../map/area-shape.tsx'
import type { QuestionProps } from '../question-props.ts'

/**
 * Radio buttons beside a map. The shape of an area stands in the label of its radio button and is only laid over the map:
 * who clicks on it chooses it, and what is chosen is drawn there, both without a script.
 */
export function PlaceView(props: QuestionProps<Place>) {
  const { question, form, problems, language } = props
  const { id, areas, special } = question
  const own = ownProblems(question, problems)
  const chosen = form.getAll(id)
  const { viewBox } = question
  const stripes = viewBox[2] / 40
  return (
    <QuestionGroup {...props} own={own}>
      <div class="place">
        <svg class="place__map" viewBox={viewBox.join(' ')} aria-hidden="true">
          <pattern
            id={hatchId(id)}
            width={stripes}
            height={stripes}
            viewBox="0 0 8 8"
            patternUnits="userSpaceOnUse"
          >
            <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="currentColor" stroke-width="1.5" />
          </pattern>
        </svg>
        <div class="place__areas">
          {areas.map(({ code, label, shape }, index) => (
            <Choice
              kind="radio"
              id={choiceId(id, code, index === 0)}
              name={id}
              value={code}
              checked={chosen.includes(code)}
              invalid={own.length > 0}
            >
              <span>{inLanguage(label, language)}</span>
              <AreaShape
                label={inLanguage(label, language)}
                shape={shape}
                viewBox={viewBox}
                hatch={hatchId(id)}
              />
            </Choice>
          ))}
        </div>
      </div>
      <SpecialChoices {...{ special, chosen, language }} kind="radio" field={id} />
    </QuestionGroup>
  )
}
