import { specialLabel, specialValue, type SpecialAnswer } from '@meinungsbild/questionnaire'
import { Choice } from './choice.tsx'
import { choiceId } from './element-id.ts'

export type SpecialChoicesProps = {
  readonly kind: 'radio' | 'checkbox'
  readonly field: string
  readonly special: readonly SpecialAnswer[]
  readonly chosen: readonly string[]
  readonly language: string
}

/** "weiß nicht" and "keine Angabe" among radios or checkboxes of the same group, set apart below a rule. */
export function SpecialChoices({ kind, field, special, chosen, language }: SpecialChoicesProps) {
  if (special.length === 0) return null
  return (
    <div class="specials">
      {special.map((answer) => {
        const value = specialValue(answer)
        return (
          <Choice
            kind={kind}
            id={choiceId(field, value, false)}
            name={field}
            value={value}
            checked={chosen.includes(value)}
          >
            {specialLabel(answer, language)}
          </Choice>
        )
      })}
    </div>
  )
}
