import { Field, fieldWiring, type FieldProps } from './field.tsx'
import { inputClass } from './text-field.tsx'

export type DateFieldProps = FieldProps & {
  /** ISO date, or with a time `YYYY-MM-DDTHH:MM`. */
  readonly value?: string | undefined
  readonly withTime?: boolean
}

/** A day, or a day and a time: the browser's own field, which speaks the reader's language and sends ISO. */
export function DateField(props: DateFieldProps) {
  const { value = '', withTime = false } = props
  return (
    <Field {...props}>
      <input
        {...fieldWiring(props)}
        class={`${inputClass(props.error)} input--medium`}
        type={withTime ? 'datetime-local' : 'date'}
        value={value}
      />
    </Field>
  )
}
