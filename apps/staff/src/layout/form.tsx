import type { ComponentChildren } from 'preact'
import { csrfField } from '../requests/csrf-token.ts'
import type { Frame } from './frame.ts'

type FormProps = {
  readonly frame: Frame
  readonly action: string
  /** For tests and the demonstration: what the form is found by. */
  readonly id?: string
  /** A form with a file field. */
  readonly files?: boolean
  readonly children: ComponentChildren
}

/** A form that posts within the session. Every form of the staff application is one. */
export function Form({ frame, action, id, files = false, children }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      id={id}
      novalidate
      enctype={files ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name={csrfField} value={frame.csrfToken} />
      {children}
    </form>
  )
}
