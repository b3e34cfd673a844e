import type { ComponentChildren } from 'preact'
import { hook } from '../hooks.ts'

export type ChoiceProps = {
  readonly kind: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly invalid?: boolean
  /** A checkbox that cannot be ticked together with others. */
  readonly exclusive?: boolean
  readonly children: ComponentChildren
}

/** One radio button or checkbox with its label. */
export function Choice(props: ChoiceProps) {
  const { kind, id, name, value, checked, invalid = false, children } = props
  const input = kind === 'radio' ? 'kern-form-check__radio' : 'kern-form-check__checkbox'
  const wrong =
    kind === 'radio' ? 'kern-form-check__radio--error' : 'kern-form-check__checkbox--error'
  return (
    <div class="kern-form-check">
      <input
        class={invalid ? `${input} ${wrong}` : input}
        type={kind}
        id={id}
        name={name}
        value={value}
        checked={checked}
        {...(kind === 'checkbox' && props.exclusive === true ? hook('exclusive') : {})}
      />
      <label class="kern-label" for={id}>
        {children}
      </label>
    </div>
  )
}
