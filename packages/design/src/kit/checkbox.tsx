import { Check } from './check.tsx'
import { ErrorText } from './error-text.tsx'
import { fieldId } from './field-id.ts'
import type { FieldProps } from './field.tsx'

export type CheckboxProps = Omit<FieldProps, 'optional'> & {
  /** What the form sends when it is ticked. Default `on`. */
  readonly value?: string
  readonly checked?: boolean
}

/** A single yes. */
export function Checkbox(props: CheckboxProps) {
  const { name, label, hint, error, id = fieldId(name), value = 'on', checked = false } = props
  return (
    <div class={error === undefined ? 'single-check' : 'single-check kern-fieldset--error'}>
      <Check
        kind="checkbox"
        id={id}
        name={name}
        value={value}
        label={label}
        hint={hint}
        checked={checked}
        invalid={error !== undefined}
      />
      <ErrorText id={id} error={error} />
    </div>
  )
}
