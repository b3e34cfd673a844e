export type TextInputProps = {
  /** Its name and its id. */
  readonly field: string
  readonly value: string
  readonly invalid: boolean
  readonly describedBy?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time'
  readonly inputMode?: 'text' | 'numeric' | 'decimal'
  /** What the browser may fill in (WCAG 1.3.5). Default `off`: an answer is no address. */
  readonly autoComplete?: string | undefined
  readonly width?: 'short' | 'middle' | 'full'
  /** The name, where no label stands beside it. */
  readonly label?: string
  readonly min?: string | undefined
  readonly max?: string | undefined
}

const widths = { short: ' input--short', middle: ' input--middle', full: '' }

/** One line to write in. No `maxlength`: it would cut pasted words in silence. */
export function TextInput(props: TextInputProps) {
  const { field, invalid, width = 'full', autoComplete = 'off' } = props
  const look = invalid
    ? 'kern-form-input__input kern-form-input__input--error'
    : 'kern-form-input__input'
  return (
    <input
      class={look + widths[width]}
      type={props.type ?? 'text'}
      inputmode={props.inputMode}
      autocomplete={autoComplete}
      id={field}
      name={field}
      min={props.min}
      max={props.max}
      value={props.value}
      aria-label={props.label}
      aria-invalid={invalid ? 'true' : undefined}
      aria-describedby={props.describedBy}
    />
  )
}
