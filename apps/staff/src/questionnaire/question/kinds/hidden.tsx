import { TextField, textsFor } from '@meinungsbild/design'
import type { Hidden } from '@meinungsbild/questionnaire'
import { errorAt } from '../../../layout/error-at.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { line } from '../../parts/text-fields.ts'
import { readOptions, writeOptions } from '../fields/option-fields.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

/** A value that comes with the link. */
export const hidden: KindForm<Hidden> = {
  write(writing, { parameter, options }) {
    writing.form.set('parameter', parameter)
    writeOptions(writing, 'options', options)
  },
  read(reading, base, before) {
    const options = readOptions(reading, 'options', before.options, { shown: [], id: before.id })
    return {
      ...base,
      kind: 'hidden',
      parameter: line(reading.form, 'parameter'),
      options: options.map(({ exclusive: _exclusive, ...option }) => option),
    }
  },
  Fields(props) {
    const { frame, form, errors } = props
    const texts = textsFor(kindFieldTexts, frame.language)
    return (
      <>
        <TextField
          name="parameter"
          label={texts.parameter}
          hint={texts.parameterHint(form.get('parameter') || 'weg')}
          value={form.get('parameter') ?? ''}
          error={errorAt(errors, 'parameter')}
          width="medium"
        />
        <ListTable
          {...props}
          list="options"
          legend={texts.allowedValues}
          hint={texts.allowedHint}
        />
      </>
    )
  },
}
