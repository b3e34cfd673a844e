import { Notice, textsFor } from '@meinungsbild/design'
import type { Permission } from '@meinungsbild/procedure'
import type { ComponentChildren } from 'preact'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

type GuardedProps = {
  readonly frame: Frame
  /** From `initiative.may(…)`. */
  readonly permission: Permission
  /** What may be done, usually a form. */
  readonly children: ComponentChildren
}

/** Shows what may be done, or to whoever may not, the reason in its place: nothing vanishes without a word. */
export function Guarded({ frame, permission, children }: GuardedProps) {
  if (permission.ok) return <>{children}</>
  return (
    <Notice title={textsFor(layoutTexts, frame.language).notAllowed}>
      <p>{permission.refusal.message[frame.language]}</p>
    </Notice>
  )
}
