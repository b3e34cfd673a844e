import { cellWiring, type CellProps } from './cell-field.ts'
import { ErrorText } from './error-text.tsx'
import { fieldId } from './field-id.ts'
import { inputClass } from './text-field.tsx'

export type CellInputProps = CellProps & {
  readonly value: string
  /** About how many characters are expected. */
  readonly size?: number
  readonly numeric?: boolean
}

/** One line of text in a cell. */
export function CellInput(props: CellInputProps) {
  const { name, error, value, size, numeric = false } = props
  return (
    <>
      <input
        {...cellWiring(props)}
        class={`${inputClass(error)} cell-field`}
        type="text"
        autocomplete="off"
        value={value}
        size={size}
        inputmode={numeric ? 'decimal' : undefined}
      />
      <ErrorText id={fieldId(name)} error={error} />
    </>
  )
}
