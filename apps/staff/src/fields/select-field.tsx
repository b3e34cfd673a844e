import { messageAt, type FieldFlaw } from './field-flaw.ts'

type SelectFieldProps = {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly hint?: string
  readonly flaws?: readonly FieldFlaw[]
}

/** One of a few. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, value, options, hint, flaws = [] } = props
  const error = messageAt(flaws, name)
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div class={`kern-form-input ${error ? 'kern-form-input--error' : ''}`}>
      <label class="kern-label" for={name}>
        {label}
      </label>
      {hint && (
        <div class="kern-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      <div class="kern-form-input__select-wrapper">
        <select
          class={`kern-form-input__select ${error ? 'kern-form-input__select--error' : ''}`}
          id={name}
          name={name}
          aria-describedby={described || undefined}
          aria-invalid={error ? 'true' : undefined}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      {error && (
        <p class="kern-error" id={`${name}-error`}>
          <span class="kern-body">{error}</span>
        </p>
      )}
    </div>
  )
}
