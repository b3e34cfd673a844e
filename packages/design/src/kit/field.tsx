import type { ComponentChildren } from 'preact'
import { useStaffTexts } from '../staff/interface-language.ts'
import { ErrorText } from './error-text.tsx'
import { describedBy, fieldId, hintId } from './field-id.ts'

/** What every field has. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  /** What belongs in here, in one sentence. */
  readonly hint?: ComponentChildren
  /** What is wrong with what was typed, and what to do. */
  readonly error?: string | undefined
  /** Fields are required unless they say this. */
  readonly optional?: boolean | undefined
  /** Where a form holds two fields of one name; otherwise the id follows from the name. */
  readonly id?: string | undefined
}

/** What the input itself needs to be tied to its label, hint and error. */
export type FieldWiring = {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
}

export function fieldWiring({ name, id = fieldId(name), hint, error }: FieldProps): FieldWiring {
  return {
    id,
    name,
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error === undefined ? undefined : 'true',
  }
}

/** Label, hint and error around one input. */
export function Field(props: FieldProps & { readonly children: ComponentChildren }) {
  const { label, hint, error, optional = false, children } = props
  const { id } = fieldWiring(props)
  return (
    <div class={error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'}>
      <label class="kern-label" for={id}>
        <span>
          {label}
          {optional && <OptionalMark />}
        </span>
      </label>
      {hint !== undefined && (
        <div class="kern-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      {children}
      <ErrorText id={id} error={error} />
    </div>
  )
}

export function OptionalMark() {
  const words = useStaffTexts()
  return <span class="kern-label__optional"> ({words.optional})</span>
}
