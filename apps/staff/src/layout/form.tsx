import { CsrfField } from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import { csrfOf, type Frame } from './frame.ts'

type FormProps = {
  readonly frame: Frame
  readonly action: string
  /** Names the form for tests and for links. */
  readonly id?: string
  /** The form has a file field. */
  readonly files?: boolean
  readonly children: ComponentChildren
}

/** A form that posts within the session. Every form of the staff application is one. */
export function Form({ frame, action, id, files = false, children }: FormProps) {
  return (
    <form
      class="stack"
      method="post"
      action={action}
      id={id}
      encType={files ? 'multipart/form-data' : undefined}
      noValidate
    >
      <CsrfField csrf={csrfOf(frame)} />
      {children}
    </form>
  )
}
