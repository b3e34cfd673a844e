import { messageAt, type FieldFlaw } from './field-flaw.ts'

type TextFieldProps = {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly type?: 'text' | 'password' | 'date' | 'email' | 'number'
  readonly hint?: string
  readonly autocomplete?: string
  readonly flaws?: readonly FieldFlaw[]
}

/** One line to fill in, with label, hint and what is wrong with it. A password is never given back. */
export function TextField(props: TextFieldProps) {
  const { name, label, value = '', type = 'text', hint, autocomplete, flaws = [] } = props
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
      <input
        class={`kern-form-input__input ${error ? 'kern-form-input__input--error' : ''}`}
        id={name}
        name={name}
        type={type}
        value={type === 'password' ? undefined : value}
        autocomplete={autocomplete}
        aria-describedby={described || undefined}
        aria-invalid={error ? 'true' : undefined}
      />
      {error && (
        <p class="kern-error" id={`${name}-error`}>
          <span class="kern-body">{error}</span>
        </p>
      )}
    </div>
  )
}
