import { Field, fieldWiring, type FieldProps } from './field.tsx'
import { inputClass } from './text-field.tsx'

export type NumberFieldProps = FieldProps & {
  /** As typed, so that what is no number comes back as it was. */
  readonly value?: string | undefined
  /** Whether a decimal comma is expected. */
  readonly decimals?: boolean
  /** Stands behind the field: "%", "Personen". */
  readonly unit?: string
}

/** A number, as text: `type=number` loses what it does not understand and changes under the mouse wheel. */
export function NumberField(props: NumberFieldProps) {
  const { value = '', decimals = false, unit } = props
  return (
    <Field {...props}>
      <div class="with-unit">
        <input
          {...fieldWiring(props)}
          class={`${inputClass(props.error)} input--short`}
          type="text"
          inputmode={decimals ? 'decimal' : 'numeric'}
          autocomplete="off"
          value={value}
        />
        {unit !== undefined && <span class="kern-body">{unit}</span>}
      </div>
    </Field>
  )
}
