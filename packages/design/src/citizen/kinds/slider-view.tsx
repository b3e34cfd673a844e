import { inLanguage, type Slider } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { descriptionOf, QuestionLine } from '../asked/question-line.tsx'
import { idList, unitId } from '../element-id.ts'
import { numberKeyboard, rangeHint } from '../fields/number-field.ts'
import { numberInWords } from '../fields/number-in-words.ts'
import { TextInput } from '../fields/text-input.tsx'
import { WithUnit } from '../fields/with-unit.tsx'
import { hook } from '../hooks.ts'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

/** A field for the number, equal to the slider that a script puts beside it. */
export function SliderView(props: QuestionProps<Slider>) {
  const { question, form, problems, language } = props
  const { id, min, max, step } = question
  const own = ownProblems(question, problems)
  const hint = hintOf(question, language)
  const unit = question.unit && inLanguage(question.unit, language)
  return (
    <QuestionLine {...props} own={own} hint={hint}>
      <div class="slider" {...hook('slider', min, max, step)}>
        <WithUnit field={id} unit={unit}>
          <TextInput
            field={id}
            value={form.get(id) ?? ''}
            invalid={own.length > 0}
            inputMode={numberKeyboard({ min, decimals: Number.isInteger(step) ? 0 : 1 })}
            width="short"
            describedBy={idList(
              unit !== undefined && unitId(id),
              descriptionOf({ question, hint }, own),
            )}
          />
        </WithUnit>
      </div>
    </QuestionLine>
  )
}

/** "Eine Zahl von 0 bis 100. In Schritten von 5. 0 = gar nicht, 100 = sehr." */
function hintOf({ min, max, step, lowLabel, highLabel }: Slider, language: string): string {
  const words = questionWords(language)
  const shown = (value: number) => numberInWords(value, language)
  const ends = [
    ...(lowLabel === undefined ? [] : [`${shown(min)} = ${inLanguage(lowLabel, language)}`]),
    ...(highLabel === undefined ? [] : [`${shown(max)} = ${inLanguage(highLabel, language)}`]),
  ]
  return [
    rangeHint({ min, max }, language),
    ...(step === 1 ? [] : [words.inSteps(shown(step))]),
    ...(ends.length === 0 ? [] : [`${ends.join(', ')}.`]),
  ].join(' ')
}
