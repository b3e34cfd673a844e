import { inLanguage, type Language, type ScalePoint } from '@meinungsbild/questionnaire'
import { Choice } from './choice.tsx'
import { choiceId } from '../element-id.ts'
import { hyphenated } from './hyphenated.ts'

export type ScalePointsProps = {
  readonly field: string
  readonly points: readonly ScalePoint[]
  readonly chosen: readonly string[]
  readonly invalid: boolean
  readonly language: Language
}

/** Named points of a scale: side by side where there is room, one below the other on a phone. */
export function ScalePoints({ field, points, chosen, invalid, language }: ScalePointsProps) {
  return (
    <div class="scale">
      <div class="scale__points">
        {points.map(({ code, label }, index) => (
          <Choice
            kind="radio"
            id={choiceId(field, code, index === 0)}
            name={field}
            value={code}
            checked={chosen.includes(code)}
            invalid={invalid}
          >
            {hyphenated(inLanguage(label, language), language)}
          </Choice>
        ))}
      </div>
    </div>
  )
}
