import { fieldId, textsFor } from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import type { FormView } from '../parts/form-view.ts'
import { presentRows } from '../parts/rows.ts'
import { flowTexts } from './flow.texts.ts'
import { RowButtons } from '../parts/row-buttons.tsx'

type FlowBlockProps = FormView & {
  /** The list and the place in it: `endings`, 2. */
  readonly list: string
  readonly row: number
  readonly legend: string
  readonly children: ComponentChildren
}

/** One ending, quota, variant or group of pages, with buttons to move it and take it out. */
export function FlowBlock({ frame, form, list, row, legend, children }: FlowBlockProps) {
  const texts = textsFor(flowTexts, frame.language)
  const rows = presentRows(form, list)
  const was = form.get(`${list}.${row}.was`)
  return (
    <fieldset class="block stack" id={fieldId(`${list}.${row}`)}>
      <legend class="block__legend">{legend}</legend>
      <div class="block__buttons">
        <RowButtons
          {...{ list, row }}
          isFirst={row === rows[0]}
          isLast={row === rows.at(-1)}
          labels={{
            up: texts.up(legend),
            down: texts.down(legend),
            remove: texts.remove(legend),
          }}
        />
      </div>
      <input type="hidden" name={`${list}.${row}.is`} value="yes" />
      {was !== null && <input type="hidden" name={`${list}.${row}.was`} value={was} />}
      {children}
    </fieldset>
  )
}
