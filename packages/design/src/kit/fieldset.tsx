import type { ComponentChildren } from 'preact'
import { ErrorText } from './error-text.tsx'
import { OptionalMark } from './field.tsx'
import { describedBy, hintId } from './field-id.ts'

export type FieldsetProps = {
  /** Names the parts of the group; unique on the page. */
  readonly id: string
  readonly legend: string
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  readonly optional?: boolean | undefined
  /** `section`: the legend is as large as a heading. */
  readonly style?: 'field' | 'section'
  readonly children: ComponentChildren
}

/** Fields that belong together, under one legend. */
export function Fieldset(props: FieldsetProps) {
  const { id, legend, hint, error, optional = false, style = 'field', children } = props
  return (
    <fieldset
      class={error === undefined ? 'kern-fieldset' : 'kern-fieldset kern-fieldset--error'}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend class={style === 'field' ? 'kern-label' : 'kern-label kern-label--large'}>
        <span>
          {legend}
          {optional && <OptionalMark />}
        </span>
      </legend>
      {hint !== undefined && (
        <div class="kern-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      <div
        class={style === 'field' ? 'kern-fieldset__body' : 'kern-fieldset__body fieldset__section'}
      >
        {children}
      </div>
      <ErrorText id={id} error={error} />
    </fieldset>
  )
}
