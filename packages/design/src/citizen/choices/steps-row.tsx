import { inLanguage, type Language, type Text } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { choiceId } from '../element-id.ts'
import { Choice } from './choice.tsx'

export type StepsRowProps = {
  readonly field: string
  /** The first and the last number; their values are the numbers. */
  readonly from: number
  readonly to: number
  readonly lowLabel?: Text | undefined
  readonly highLabel?: Text | undefined
  readonly chosen: readonly string[]
  readonly invalid: boolean
  readonly language: Language
  /** What is drawn beside a number; `mood` runs from 0 to 1. */
  readonly picture?: (mood: number) => ComponentChildren
}

/** Numbers in a row, which wraps on a phone; the names of the ends stand below it and in the names of the end radios. */
export function StepsRow(props: StepsRowProps) {
  const { field, from, to, lowLabel, highLabel, chosen, invalid, language, picture } = props
  const low = lowLabel && inLanguage(lowLabel, language)
  const high = highLabel && inLanguage(highLabel, language)
  return (
    <div class="steps">
      <div class="steps__row">
        {Array.from({ length: to - from + 1 }, (_, index) => {
          const number = String(from + index)
          const end = index === 0 ? low : from + index === to ? high : undefined
          return (
            <Choice
              kind="radio"
              id={choiceId(field, number, index === 0)}
              name={field}
              value={number}
              checked={chosen.includes(number)}
              invalid={invalid}
            >
              {picture?.(to === from ? 1 : index / (to - from))}
              <span>
                {number}
                {end !== undefined && <span class="kern-sr-only">: {end}</span>}
              </span>
            </Choice>
          )
        })}
      </div>
      {(low !== undefined || high !== undefined) && (
        <div class="steps__ends" aria-hidden="true">
          <span>{low !== undefined && `${from} = ${low}`}</span>
          <span>{high !== undefined && `${to} = ${high}`}</span>
        </div>
      )}
    </div>
  )
}
