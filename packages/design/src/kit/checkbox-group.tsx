import { Check } from './check.tsx'
import { fieldId } from './field-id.ts'
import { Fieldset } from './fieldset.tsx'
import type { FieldProps } from './field.tsx'
import { optionId, type ExplainedChoice } from './radio-group.tsx'

export type CheckboxGroupProps = FieldProps & {
  readonly options: readonly ExplainedChoice[]
  readonly values?: readonly string[]
}

/** Any number of a few. All boxes bear the same name; the form sends it once per ticked box. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, label, hint, error, optional, id = fieldId(name), options, values = [] } = props
  return (
    <Fieldset id={id} legend={label} hint={hint} error={error} optional={optional}>
      {options.map((option, index) => (
        <Check
          kind="checkbox"
          id={optionId(id, index)}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          checked={values.includes(option.value)}
          invalid={error !== undefined}
        />
      ))}
    </Fieldset>
  )
}
