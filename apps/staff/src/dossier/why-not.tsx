import type { Permission } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'

/** Says to somebody who may not act here why not; nothing to somebody who may. */
export function WhyNot({ frame, permission }: { readonly frame: Frame; readonly permission: Permission }) {
  if (permission.ok) return null
  return (
    <div class="kern-alert kern-alert--info" role="note">
      <div class="kern-alert__header">
        <span class="kern-title">{permission.refusal.message[frame.language]}</span>
      </div>
    </div>
  )
}
