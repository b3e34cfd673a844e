import { errorId, fieldId } from './field-id.ts'

/** A field in a table or a row of fields: the eye sees from its column what it is, the ear is told by its label. */
export type CellProps = {
  readonly name: string
  readonly label: string
  /** What is wrong with it; said below the table or row, under the id `errorId(fieldId(name))`. */
  readonly error?: string | undefined
}

export function cellWiring({ name, label, error }: CellProps) {
  const id = fieldId(name)
  return {
    id,
    name,
    'aria-label': label,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-describedby': error === undefined ? undefined : errorId(id),
  }
}
