import type { ComponentChildren } from 'preact'
import { CsrfField, type Csrf } from './csrf-field.tsx'

export type FormProps = {
  readonly action: string
  readonly csrf: Csrf
  readonly children: ComponentChildren
}

/** A form that changes something. The server checks it and says so in words, so the browser's own bubbles stay off. */
export function Form({ action, csrf, children }: FormProps) {
  return (
    <form class="stack" method="post" action={action} noValidate>
      <CsrfField csrf={csrf} />
      {children}
    </form>
  )
}
