import { specialField, specialLabel } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { choiceId } from '../element-id.ts'
import { hook } from '../hooks.ts'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'
import { Choice } from './choice.tsx'

export type SpecialBoxesProps = Pick<QuestionProps, 'question' | 'language' | 'form'>

/** "weiß nicht" and the like beside fields to write in: checkboxes, set apart below a rule. */
export function SpecialBoxes({ question, language, form }: SpecialBoxesProps) {
  const special = question.special ?? []
  if (special.length === 0) return null
  const field = specialField(question.id)
  const ticked = form.getAll(field)
  return (
    <fieldset class="kern-fieldset specials" {...hook('instead', question.id)}>
      <legend class="kern-label kern-label--small">
        <OurWords language={language}>{questionWords(language).specialLegend}</OurWords>
      </legend>
      <div class="kern-fieldset__body">
        {special.map((answer, index) => (
          <Choice
            kind="checkbox"
            id={choiceId(field, answer, index === 0)}
            name={field}
            value={answer}
            checked={ticked.includes(answer)}
            exclusive
          >
            <OurWords language={language}>{specialLabel(answer, language)}</OurWords>
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
