import { specialField, specialLabel } from '@meinungsbild/questionnaire'
import { Choice } from './choice.tsx'
import { citizenWords } from './citizen.texts.ts'
import { choiceId } from './element-id.ts'
import type { QuestionProps } from './question-props.ts'

/** "weiß nicht" and "keine Angabe" beside a field to write in: checkboxes, set apart below a rule. */
export function SpecialBoxes({ question, language, form }: QuestionProps) {
  const special = question.special ?? []
  if (special.length === 0) return null
  const field = specialField(question.id)
  const ticked = form.getAll(field)
  return (
    <fieldset class="kern-fieldset specials">
      <legend class="kern-label kern-label--small">{citizenWords(language).specialLegend}</legend>
      <div class="kern-fieldset__body">
        {special.map((answer, index) => (
          <Choice
            kind="checkbox"
            id={choiceId(field, answer, index === 0)}
            name={field}
            value={answer}
            checked={ticked.includes(answer)}
          >
            {specialLabel(answer, language)}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
