import { Checkbox, textsFor } from '@meinungsbild/design'
import type { Ranking } from '@meinungsbild/questionnaire'
import { defined } from '../../parts/defined.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { readNumber, writeNumber } from '../../parts/number-fields.ts'
import { readOptions, writeOptions, type OptionFlag } from '../fields/option-fields.ts'
import { OptionList } from '../fields/option-list.tsx'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

const flags: readonly OptionFlag[] = ['fixed']

/** The options in order. */
export const ranking: KindForm<Ranking> = {
  write(writing, { options, order, places }) {
    writeOptions(writing, 'options', options)
    if (order) writing.form.set('order', order)
    writeNumber(writing.form, 'places', places, writing.language)
  },
  read(reading, base, before) {
    return {
      ...base,
      kind: 'ranking',
      options: readOptions(reading, 'options', before.options, { shown: flags, id: before.id }),
      ...(reading.form.has('order') && { order: 'random' }),
      ...defined({ places: readNumber(reading, 'places') }),
    }
  },
  Fields(props) {
    const texts = textsFor(kindFieldTexts, props.frame.language)
    return (
      <>
        <OptionList {...props} saved={props.question.options} flags={flags} />
        <Checkbox
          name="order"
          value="random"
          label={texts.order}
          hint={texts.orderHint}
          checked={props.form.has('order')}
        />
        <FigureField
          {...props}
          name="places"
          label={texts.places}
          hint={texts.placesHint}
          optional
        />
      </>
    )
  },
}
