import type { ComponentChildren } from 'preact'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import type { DraftAtHand } from './draft-at-hand.ts'

type DraftFormProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  readonly action: string
  readonly id?: string
  readonly children: ComponentChildren
}

/** A form that changes a draft; it says on which state of it. */
export function DraftForm({ frame, draft, action, id, children }: DraftFormProps) {
  return (
    <Form frame={frame} action={action} {...(id === undefined ? {} : { id })}>
      <input type="hidden" name="revision" value={String(draft.revision)} />
      {children}
    </Form>
  )
}
