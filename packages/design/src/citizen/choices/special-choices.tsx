import {
  specialLabel,
  specialValue,
  type Language,
  type SpecialAnswer,
} from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { choiceId } from '../element-id.ts'
import { hook } from '../hooks.ts'
import { Choice } from './choice.tsx'

export type SpecialChoicesProps = {
  readonly kind: 'radio' | 'checkbox'
  readonly field: string
  readonly special: readonly SpecialAnswer[] | undefined
  readonly chosen: readonly string[]
  readonly language: Language
}

/** "weiß nicht" and the like among radios or checkboxes of the same group, set apart below a rule. */
export function SpecialChoices({ kind, field, special, chosen, language }: SpecialChoicesProps) {
  if (special === undefined || special.length === 0) return null
  return (
    <div class="specials" {...(kind === 'checkbox' ? hook('instead', field) : {})}>
      {special.map((answer) => {
        const value = specialValue(answer)
        return (
          <Choice
            kind={kind}
            id={choiceId(field, value, false)}
            name={field}
            value={value}
            checked={chosen.includes(value)}
            exclusive
          >
            <OurWords language={language}>{specialLabel(answer, language)}</OurWords>
          </Choice>
        )
      })}
    </div>
  )
}
