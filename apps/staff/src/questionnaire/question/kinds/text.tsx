import { Fieldset, textsFor } from '@meinungsbild/design'
import type { LongText, ShortText, TextList } from '@meinungsbild/questionnaire'
import { readCodedRows, writeCodedRows } from '../../parts/coded-rows.ts'
import { defined } from '../../parts/defined.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { readNumber, writeNumber } from '../../parts/number-fields.ts'
import { filledRows } from '../../parts/rows.ts'
import { line } from '../../parts/text-fields.ts'
import { PatternFields } from '../fields/pattern-fields.tsx'
import { maskChoices, TextLimitFields } from '../fields/text-limit-fields.tsx'
import { readTextLimits, writeTextLimits } from '../fields/text-limits.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

/** One line, perhaps of a certain form. */
export const shortText: KindForm<ShortText> = {
  write: (writing, question) => writeTextLimits(writing, '', question),
  read: (reading, base, before) => ({
    ...base,
    kind: 'shortText',
    ...readTextLimits(reading, '', before),
  }),
  Fields: (props) => <TextLimitFields {...props} />,
}

/** Free text over several lines. */
export const longText: KindForm<LongText> = {
  write: ({ form, language }, { maxLength }) => writeNumber(form, 'maxLength', maxLength, language),
  read: (reading, base) => ({
    ...base,
    kind: 'longText',
    ...defined({ maxLength: readNumber(reading, 'maxLength') }),
  }),
  Fields(props) {
    const { maxLength, longLength } = textsFor(kindFieldTexts, props.frame.language)
    return <FigureField {...props} name="maxLength" label={maxLength} hint={longLength} optional />
  },
}

/** Several short texts under one question. */
export const textList: KindForm<TextList> = {
  write(writing, { rows }) {
    writeCodedRows(writing, 'rows', rows)
    for (const [row, limits] of rows.entries()) writeTextLimits(writing, `rows.${row}.`, limits)
  },
  read: (reading, base, before) => ({
    ...base,
    kind: 'textList',
    rows: readCodedRows(reading, 'rows', before.rows).map(
      ({ row, name, label, before: known }) => ({
        id: name,
        label,
        ...readTextLimits(reading, `rows.${row}.`, known ?? {}),
      }),
    ),
  }),
  Fields(props) {
    const { frame, form } = props
    const texts = textsFor(kindFieldTexts, frame.language)
    const patterns = filledRows(form, 'rows').filter(
      (row) => form.get(`rows.${row}.mask.kind`) === 'pattern',
    )
    return (
      <>
        <ListTable
          {...props}
          list="rows"
          legend={texts.rows}
          hint={texts.rowsHint}
          columns={[
            { name: 'mask.kind', title: texts.mask, kind: 'select', options: maskChoices(texts) },
            { name: 'maxLength', title: texts.maxLength, kind: 'number', size: 5 },
          ]}
        />
        {patterns.map((row) => {
          const label = line(form, `rows.${row}.label.${props.languages[0] ?? ''}`)
          return (
            <Fieldset
              key={row}
              id={`muster-${row}`}
              legend={texts.rowPattern(label)}
              style="section"
            >
              <PatternFields {...props} name={`rows.${row}.mask`} />
            </Fieldset>
          )
        })}
      </>
    )
  },
}
