import type { Permission } from '@meinungsbild/procedure'
import type { ComponentChildren } from 'preact'
import type { Frame } from './frame.ts'
import { QuietReason } from './quiet-reason.tsx'

type GuardedProps = {
  readonly frame: Frame
  /** From `initiative.may(…)`. */
  readonly permission: Permission
  /** What may be done, usually a form. */
  readonly children: ComponentChildren
}

/**
 * Shows what may be done, or to whoever may not, the reason in its place: nothing vanishes without a word. That a file
 * is closed is said once, at the top of each of its pages.
 */
export function Guarded({ frame, permission, children }: GuardedProps) {
  if (permission.ok) return <>{children}</>
  const { code, message } = permission.refusal
  return code === 'closed' ? null : <QuietReason text={message[frame.language]} />
}
