import { cellWiring, type CellProps } from './cell-field.ts'
import { ErrorText } from './error-text.tsx'
import { fieldId } from './field-id.ts'

export type CellSelectProps = CellProps & {
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** One of many, in a cell. */
export function CellSelect(props: CellSelectProps) {
  const { name, error, value, options } = props
  const wrong = error === undefined ? '' : ' kern-form-input__select--error'
  return (
    <>
      <div class="kern-form-input__select-wrapper cell-field">
        <select {...cellWiring(props)} class={`kern-form-input__select${wrong}`}>
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      <ErrorText id={fieldId(name)} error={error} />
    </>
  )
}
