import { RadioGroup, textsFor } from '@meinungsbild/design'
import type { Rating, Recommendation } from '@meinungsbild/questionnaire'
import { defined } from '../../parts/defined.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { readNeededNumber, writeNumber } from '../../parts/number-fields.ts'
import { EndLabelFields } from '../fields/end-label-fields.tsx'
import { readEnds, writeEnds } from '../fields/end-labels.ts'
import { lookIn } from '../fields/look.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

const looks = ['numbers', 'stars', 'smileys'] as const

/** Equal steps, shown as numbers, stars or faces. */
export const rating: KindForm<Rating> = {
  write(writing, question) {
    writeNumber(writing.form, 'steps', question.steps, writing.language)
    writing.form.set('look', question.look ?? '')
    writeEnds(writing, question)
  },
  read(reading, base, before) {
    return {
      ...base,
      kind: 'rating',
      steps: readNeededNumber(reading, 'steps', before.steps),
      ...readEnds(reading, before),
      ...defined({ look: lookIn(reading.form, looks, before.look) }),
    }
  },
  Fields(props) {
    const texts = textsFor(kindFieldTexts, props.frame.language)
    return (
      <>
        <FigureField {...props} name="steps" label={texts.steps} hint={texts.stepsHint} />
        <EndLabelFields {...props} />
        <RadioGroup
          name="look"
          label={texts.look}
          value={props.form.get('look') || 'numbers'}
          options={looks.map((look) => ({ value: look, label: texts[look] }))}
        />
      </>
    )
  },
}

/** From 0 to 10 (Net Promoter Score). */
export const recommendation: KindForm<Recommendation> = {
  write: writeEnds,
  read: (reading, base, before) => ({
    ...base,
    kind: 'recommendation',
    ...readEnds(reading, before),
  }),
  Fields: (props) => <EndLabelFields {...props} />,
}
