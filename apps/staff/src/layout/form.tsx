import { CsrfField } from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import { seatField } from '../requests/seat-field.ts'
import { csrfOf, type Frame } from './frame.ts'

type FormProps = {
  readonly frame: Frame
  readonly action: string
  /** Names the form for tests and for links. */
  readonly id?: string
  /** The form has a file field. */
  readonly files?: boolean
  /** What a script of the page needs to know, as `data-` attributes. */
  readonly hooks?: Readonly<Record<`data-${string}`, string>>
  /** Only a script can make something of the form, and shows it. */
  readonly hidden?: boolean
  readonly children: ComponentChildren
}

/** A form that posts within the session. Every form of the staff application is one. */
export function Form(props: FormProps) {
  const { frame, action, id, files = false, hooks = {}, hidden = false, children } = props
  return (
    <form
      class="stack"
      method="post"
      action={action}
      id={id}
      encType={files ? 'multipart/form-data' : undefined}
      hidden={hidden}
      noValidate
      {...hooks}
    >
      <CsrfField csrf={csrfOf(frame)} />
      {frame.person && (
        <input type="hidden" name={seatField} value={frame.standingIn?.account ?? ''} />
      )}
      {children}
    </form>
  )
}
