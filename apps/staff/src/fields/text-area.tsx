import { messageAt, type FieldFlaw } from './field-flaw.ts'

type TextAreaProps = {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly hint?: string
  readonly rows?: number
  readonly flaws?: readonly FieldFlaw[]
}

/** Several lines to fill in. */
export function TextArea({ name, label, value = '', hint, rows = 5, flaws = [] }: TextAreaProps) {
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
      <textarea
        class={`kern-form-input__input ${error ? 'kern-form-input__input--error' : ''}`}
        id={name}
        name={name}
        rows={rows}
        aria-describedby={described || undefined}
        aria-invalid={error ? 'true' : undefined}
      >
        {/* HTML drops the first line break of a textarea: this one is for dropping. */}
        {`\n${value}`}
      </textarea>
      {error && (
        <p class="kern-error" id={`${name}-error`}>
          <span class="kern-body">{error}</span>
        </p>
      )}
    </div>
  )
}
