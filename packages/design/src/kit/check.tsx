import type { ComponentChildren } from 'preact'
import { hintId } from './field-id.ts'

export type CheckProps = {
  readonly kind: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly value: string
  readonly label: string
  readonly hint?: ComponentChildren
  readonly checked: boolean
  readonly invalid: boolean
}

const classes = {
  radio: ['kern-form-check__radio', 'kern-form-check__radio kern-form-check__radio--error'],
  checkbox: [
    'kern-form-check__checkbox',
    'kern-form-check__checkbox kern-form-check__checkbox--error',
  ],
} as const

/** One radio button or checkbox with its label. */
export function Check(props: CheckProps) {
  const { kind, id, name, value, label, hint, checked, invalid } = props
  // The first option of a group bears the group's id, so its own hint must not be named like the group's.
  const ownHint = hintId(`${id}--${value}`.replaceAll(/\s/g, '_'))
  return (
    <div class="kern-form-check">
      <input
        class={classes[kind][invalid ? 1 : 0]}
        type={kind}
        id={id}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={hint === undefined ? undefined : ownHint}
      />
      <label class="kern-label" for={id}>
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <div class="kern-hint check__hint" id={ownHint}>
          {hint}
        </div>
      )}
    </div>
  )
}
