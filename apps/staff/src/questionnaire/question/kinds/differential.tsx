import { Checkbox, textsFor } from '@meinungsbild/design'
import type { Differential } from '@meinungsbild/questionnaire'
import { readCodedRows } from '../../parts/coded-rows.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { readNeededNumber, writeNumber } from '../../parts/number-fields.ts'
import { readText, writeText } from '../../parts/text-fields.ts'
import { PartDetails } from '../fields/part-details.tsx'
import { readPartCondition } from '../fields/part-condition.ts'
import { writeRows } from '../fields/row-fields.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'
import { rowOrderIn, writeRowOrder } from './matrix.tsx'

/** Steps between two opposites per row. */
export const differential: KindForm<Differential> = {
  write(writing, { rows, rowOrder, steps }) {
    const { form, languages, language } = writing
    writeRows(writing, rows)
    for (const [row, { opposite }] of rows.entries()) {
      writeText(form, `rows.${row}.opposite`, opposite, languages)
    }
    writeRowOrder(form, rowOrder)
    writeNumber(form, 'steps', steps, language)
  },
  read(reading, base, before) {
    const { form, languages } = reading
    const rows = readCodedRows(reading, 'rows', before.rows).map((read) => {
      const field = `rows.${read.row}`
      const visibleIf = readPartCondition(reading, field, read.before?.visibleIf, before.id)
      return {
        id: read.name,
        label: read.label,
        ...(visibleIf !== undefined && { visibleIf }),
        opposite: readText(form, `${field}.opposite`, languages, read.before?.opposite),
      }
    })
    const steps = readNeededNumber(reading, 'steps', before.steps)
    return { ...base, kind: 'differential', rows, ...rowOrderIn(form), steps }
  },
  Fields(props) {
    const texts = textsFor(kindFieldTexts, props.frame.language)
    return (
      <>
        <ListTable
          {...props}
          list="rows"
          legend={texts.opposites}
          hint={texts.oppositesHint}
          words={[
            { name: 'label', title: texts.left },
            { name: 'opposite', title: texts.right },
          ]}
        />
        <PartDetails {...props} list="rows" title={texts.rowDetails} saved={props.question.rows} />
        <Checkbox
          name="rowOrder"
          value="random"
          label={texts.rowOrder}
          checked={props.form.has('rowOrder')}
        />
        <FigureField {...props} name="steps" label={texts.steps} hint={texts.stepsHint} />
      </>
    )
  },
}
