import { CsrfField, Form as PlainForm } from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import { csrfOf, type Frame } from './frame.ts'

type FormProps = {
  readonly frame: Frame
  readonly action: string
  /** The form has a file field. */
  readonly files?: boolean
  readonly children: ComponentChildren
}

/** A form that posts within the session. Every form of the staff application is one; it is found by its action. */
export function Form({ frame, action, files = false, children }: FormProps) {
  const csrf = csrfOf(frame)
  if (!files) {
    return (
      <PlainForm action={action} csrf={csrf}>
        {children}
      </PlainForm>
    )
  }
  return (
    <form class="stack" method="post" action={action} encType="multipart/form-data" noValidate>
      <CsrfField csrf={csrf} />
      {children}
    </form>
  )
}
