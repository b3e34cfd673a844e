import type { FieldFlaw } from '../../fields/field-flaw.ts'
import { messageAt } from '../../fields/field-flaw.ts'

type CheckBoxProps = {
  readonly name: string
  readonly label: string
  readonly checked: boolean
  readonly value?: string
  /** Where the name comes more than once on a page. */
  readonly id?: string
  /** In a table: the column says it to the eye, the label to the ear. */
  readonly hiddenLabel?: boolean
  readonly flaws?: readonly FieldFlaw[]
}

/** One box to tick. */
export function CheckBox(props: CheckBoxProps) {
  const { name, label, checked, value = 'yes', id = name, hiddenLabel = false, flaws = [] } = props
  const error = messageAt(flaws, name)
  return (
    <div class="kern-form-check">
      <input
        class={`kern-form-check__checkbox ${error ? 'kern-form-check__checkbox--error' : ''}`}
        type="checkbox"
        id={id}
        name={name}
        value={value}
        checked={checked}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <label class="kern-label" for={id}>
        {hiddenLabel ? <span class="kern-sr-only">{label}</span> : label}
      </label>
      {error && (
        <p class="kern-error" id={`${id}-error`}>
          <span class="kern-body">{error}</span>
        </p>
      )}
    </div>
  )
}
