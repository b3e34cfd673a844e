import { textsFor } from '@meinungsbild/design'
import type { ConstantSum } from '@meinungsbild/questionnaire'
import { defined } from '../../parts/defined.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { readNeededNumber, writeNumber } from '../../parts/number-fields.ts'
import { readOptionalText, writeText } from '../../parts/text-fields.ts'
import { TextInLanguages } from '../../parts/text-in-languages.tsx'
import { readRows, writeRows } from '../fields/row-fields.ts'
import { RowList } from '../fields/row-list.tsx'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

/** A total that is shared out over several things. */
export const constantSum: KindForm<ConstantSum> = {
  write(writing, { rows, total, unit }) {
    writeRows(writing, rows)
    writeNumber(writing.form, 'total', total, writing.language)
    writeText(writing.form, 'unit', unit, writing.languages)
  },
  read: (reading, base, before) => ({
    ...base,
    kind: 'constantSum',
    rows: readRows(reading, before.rows, before.id),
    total: readNeededNumber(reading, 'total', before.total),
    ...defined({ unit: readOptionalText(reading.form, 'unit', reading.languages, before.unit) }),
  }),
  Fields(props) {
    const texts = textsFor(kindFieldTexts, props.frame.language)
    return (
      <>
        <RowList {...props} saved={props.question.rows} />
        <FigureField {...props} name="total" label={texts.total} />
        <TextInLanguages {...props} name="unit" label={texts.unit} optional />
      </>
    )
  },
}
