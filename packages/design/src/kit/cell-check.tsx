import { cellWiring, type CellProps } from './cell-field.ts'

export type CellCheckProps = CellProps & { readonly checked: boolean }

/** A yes in a cell; the form sends `yes`. */
export function CellCheck(props: CellCheckProps) {
  return (
    <input
      {...cellWiring(props)}
      class="kern-form-check__checkbox"
      type="checkbox"
      value="yes"
      checked={props.checked}
    />
  )
}
