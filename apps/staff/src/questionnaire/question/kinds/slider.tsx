import { textsFor } from '@meinungsbild/design'
import type { Slider } from '@meinungsbild/questionnaire'
import { defined } from '../../parts/defined.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { readNeededNumber, writeNumber } from '../../parts/number-fields.ts'
import { readOptionalText, writeText } from '../../parts/text-fields.ts'
import { TextInLanguages } from '../../parts/text-in-languages.tsx'
import { EndLabelFields } from '../fields/end-label-fields.tsx'
import { readEnds, writeEnds } from '../fields/end-labels.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

/** A number between two ends. */
export const slider: KindForm<Slider> = {
  write(writing, question) {
    const { form, languages, language } = writing
    writeNumber(form, 'min', question.min, language)
    writeNumber(form, 'max', question.max, language)
    writeNumber(form, 'step', question.step, language)
    writeText(form, 'unit', question.unit, languages)
    writeEnds(writing, question)
  },
  read: (reading, base, before) => ({
    ...base,
    kind: 'slider',
    min: readNeededNumber(reading, 'min', before.min),
    max: readNeededNumber(reading, 'max', before.max),
    step: readNeededNumber(reading, 'step', before.step),
    ...defined({ unit: readOptionalText(reading.form, 'unit', reading.languages, before.unit) }),
    ...readEnds(reading, before),
  }),
  Fields(props) {
    const texts = textsFor(kindFieldTexts, props.frame.language)
    return (
      <>
        <div class="side-by-side">
          <FigureField {...props} name="min" label={texts.sliderMin} />
          <FigureField {...props} name="max" label={texts.sliderMax} />
          <FigureField {...props} name="step" label={texts.sliderStep} />
        </div>
        <TextInLanguages {...props} name="unit" label={texts.unit} optional />
        <EndLabelFields {...props} />
      </>
    )
  },
}
