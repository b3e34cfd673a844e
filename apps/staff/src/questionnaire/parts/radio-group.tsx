import type { FieldFlaw } from '../../fields/field-flaw.ts'
import { messageAt } from '../../fields/field-flaw.ts'

type RadioGroupProps = {
  readonly name: string
  readonly legend: string
  readonly value: string
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly hint?: string
  }[]
  readonly flaws?: readonly FieldFlaw[]
}

/** One of a few, all in sight, each with a word of explanation where it needs one. */
export function RadioGroup({ name, legend, value, options, flaws = [] }: RadioGroupProps) {
  const error = messageAt(flaws, name)
  return (
    <fieldset
      class={`kern-fieldset ${error ? 'kern-fieldset--error' : ''}`}
      id={name}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend class="kern-label">{legend}</legend>
      <div class="kern-fieldset__body">
        {options.map((option) => (
          <div class="kern-form-check" key={option.value}>
            <input
              class="kern-form-check__radio"
              type="radio"
              id={`${name}-${option.value}`}
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.hint ? `${name}-${option.value}-hint` : undefined}
            />
            <label class="kern-label" for={`${name}-${option.value}`}>
              {option.label}
            </label>
            {option.hint && (
              <div class="kern-hint" id={`${name}-${option.value}-hint`}>
                {option.hint}
              </div>
            )}
          </div>
        ))}
      </div>
      {error && (
        <p class="kern-error" id={`${name}-error`}>
          <span class="kern-body">{error}</span>
        </p>
      )}
    </fieldset>
  )
}
