import { Field, fieldWiring, type FieldProps } from './field.tsx'

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search'
  /** What the browser may fill in (`username`, `current-password`, `off`). */
  readonly autocomplete?: string
  /** About how many characters are expected; says so by its width. */
  readonly width?: 'short' | 'medium' | 'full'
  /** The page is for nothing but filling this in, again and again. */
  readonly autofocus?: boolean
}

const widths = { short: ' input--short', medium: ' input--medium', full: '' } as const

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value = '', type = 'text', autocomplete, width = 'full', autofocus = false } = props
  return (
    <Field {...props}>
      <input
        {...fieldWiring(props)}
        class={inputClass(props.error) + widths[width]}
        type={type}
        value={value}
        autocomplete={autocomplete}
        autofocus={autofocus}
      />
    </Field>
  )
}

export function inputClass(error: string | undefined): string {
  return error === undefined
    ? 'kern-form-input__input'
    : 'kern-form-input__input kern-form-input__input--error'
}
