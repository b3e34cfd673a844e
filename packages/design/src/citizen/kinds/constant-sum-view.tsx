import { inLanguage, type ConstantSum } from '@meinungsbild/questionnaire'
import { QuestionRows } from '../asked/question-rows.tsx'
import { numberInWords } from '../fields/number-in-words.ts'
import { NumberRows } from '../fields/number-rows.tsx'
import { hook } from '../hooks.ts'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

/** A total that is shared out; a script may say how much is left. */
export function ConstantSumView(props: QuestionProps<ConstantSum>) {
  const { question, language } = props
  const { total, unit } = question
  const words = questionWords(language)
  const shown = numberInWords(total, language)
  const whole = unit === undefined ? shown : `${shown}\u00A0${inLanguage(unit, language)}`
  return (
    <QuestionRows {...props} hint={words.mustSumTo(whole)}>
      {(problems) => (
        <NumberRows
          {...props}
          problems={problems}
          limits={{ min: 0, max: total, decimals: 2, ...(unit && { unit }) }}
          around={hook('total', total, words.sumIs, words.sumLeft, words.sumOver)}
        />
      )}
    </QuestionRows>
  )
}
