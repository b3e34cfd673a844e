import type { ComponentChildren } from 'preact'
import { Check } from './check.tsx'
import { fieldId } from './field-id.ts'
import { Fieldset } from './fieldset.tsx'
import type { FieldProps } from './field.tsx'

/** A choice with a line below it. */
export type ExplainedChoice = {
  readonly value: string
  readonly label: string
  readonly hint?: ComponentChildren
}

export type RadioGroupProps = FieldProps & {
  readonly options: readonly ExplainedChoice[]
  readonly value?: string | undefined
}

/** One of a few, all to be seen. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, label, hint, error, optional, id = fieldId(name), options, value } = props
  return (
    <Fieldset id={id} legend={label} hint={hint} error={error} optional={optional}>
      {options.map((option, index) => (
        <Check
          kind="radio"
          id={optionId(id, index)}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          checked={option.value === value}
          invalid={error !== undefined}
        />
      ))}
    </Fieldset>
  )
}

/** The first one bears the group's own id: that is where the error summary leads. */
export function optionId(id: string, index: number): string {
  return index === 0 ? id : `${id}--${index + 1}`
}
