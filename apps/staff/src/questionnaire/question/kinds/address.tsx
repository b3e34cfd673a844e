import { CellCheck, fieldId, Fieldset, textsFor } from '@meinungsbild/design'
import {
  addressPartLabel,
  inLanguage,
  type Address,
  type AddressPart,
} from '@meinungsbild/questionnaire'
import type { FormView } from '../../parts/form-view.ts'
import { partsTexts } from '../../parts/parts.texts.ts'
import { presentRows } from '../../parts/rows.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'
import { RowButtons } from '../../parts/row-buttons.tsx'

const all: readonly AddressPart[] = [
  'name',
  'organisation',
  'street',
  'postcode',
  'town',
  'email',
  'phone',
]

/** Name, address and ways to reach a person: those parts that are ticked, in their order. */
export const address: KindForm<Address> = {
  write({ form }, { parts }) {
    const asked = new Set(parts.map(({ part }) => part))
    const others = all.filter((part) => !asked.has(part)).map((part) => ({ part, required: false }))
    for (const [row, { part, required }] of [...parts, ...others].entries()) {
      form.set(`parts.${row}.part`, part)
      if (asked.has(part)) form.set(`parts.${row}.asked`, 'yes')
      if (required) form.set(`parts.${row}.required`, 'yes')
    }
  },
  read({ form }, base, before) {
    const rows = presentRows(form, 'parts').filter((row) => form.has(`parts.${row}.asked`))
    const parts = rows.flatMap((row) => {
      const part = all.find((each) => each === form.get(`parts.${row}.part`))
      if (part === undefined) return []
      if (form.has(`parts.${row}.required`)) return [{ part, required: true }]
      const known = before.parts.find((each) => each.part === part)
      return [known?.required === false ? { part, required: false } : { part }]
    })
    return { ...base, kind: 'address', parts }
  },
  Fields(props) {
    const { frame, form } = props
    const texts = textsFor(kindFieldTexts, frame.language)
    const rows = presentRows(form, 'parts')
    return (
      <Fieldset id="parts" legend={texts.addressParts} hint={texts.addressHint}>
        <div class="list-table" id={fieldId('parts')} tabIndex={-1}>
          <table class="list-table__table list-table__table--narrow">
            <thead>
              <tr>
                {[texts.part, texts.asked, texts.partRequired].map((title) => (
                  <th scope="col" key={title}>
                    {title}
                  </th>
                ))}
                <th scope="col">
                  <span class="kern-sr-only">{textsFor(partsTexts, frame.language).order}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PartRow key={row} {...props} row={row} isLast={row === rows.at(-1)} />
              ))}
            </tbody>
          </table>
        </div>
      </Fieldset>
    )
  },
}

type PartRowProps = FormView & { readonly row: number; readonly isLast: boolean }

function PartRow({ frame, form, row, isLast }: PartRowProps) {
  const texts = textsFor(kindFieldTexts, frame.language)
  const words = textsFor(partsTexts, frame.language)
  const part = all.find((each) => each === form.get(`parts.${row}.part`)) ?? 'name'
  const label = inLanguage(addressPartLabel(part), frame.language)
  return (
    <tr>
      <th scope="row">
        <input type="hidden" name={`parts.${row}.part`} value={part} />
        {label}
      </th>
      {(['asked', 'required'] as const).map((flag) => {
        const title = flag === 'asked' ? texts.asked : texts.partRequired
        const name = `parts.${row}.${flag}`
        return (
          <td key={flag} data-label={title} data-kind="check">
            <CellCheck name={name} label={`${label}: ${title}`} checked={form.has(name)} />
          </td>
        )
      })}
      <td>
        <RowButtons
          list="parts"
          isFirst={row === 0}
          {...{ row, isLast }}
          labels={{ up: words.up(label), down: words.down(label) }}
        />
      </td>
    </tr>
  )
}
