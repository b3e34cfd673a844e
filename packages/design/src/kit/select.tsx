import { useStaffTexts } from '../staff/interface-language.ts'
import { Field, fieldWiring, type FieldProps } from './field.tsx'

type Choice = {
  readonly value: string
  readonly label: string
}

export type SelectProps = FieldProps & {
  readonly options: readonly Choice[]
  /** Without one, "Bitte wählen" comes first and sends an empty value. */
  readonly value?: string | undefined
}

/** One of many; up to six are better told as a `RadioGroup`. */
export function Select(props: SelectProps) {
  const { options, value, error } = props
  const words = useStaffTexts()
  const known = options.some((option) => option.value === value)
  return (
    <Field {...props}>
      <div class="kern-form-input__select-wrapper">
        <select
          {...fieldWiring(props)}
          class={
            error === undefined
              ? 'kern-form-input__select'
              : 'kern-form-input__select kern-form-input__select--error'
          }
        >
          {!known && <option value="">{words.choose}</option>}
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  )
}
