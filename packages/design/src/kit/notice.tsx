import type { ComponentChildren } from 'preact'
import { useStaffTexts } from '../staff/interface-language.ts'
import { toneIcons, type Tone } from './tone.ts'

export type NoticeProps = {
  readonly tone?: Tone
  readonly title: string
  readonly children?: ComponentChildren
  /** It answers what was just done, so it is read out at once. */
  readonly fresh?: boolean
}

const classes: Readonly<Record<Tone, string>> = {
  info: 'kern-alert kern-alert--info',
  success: 'kern-alert kern-alert--success',
  warning: 'kern-alert kern-alert--warning',
  danger: 'kern-alert kern-alert--danger',
}

/** A message that stands out: what was done, what is missing, why something is not possible. */
export function Notice({ tone = 'info', title, children, fresh = false }: NoticeProps) {
  const words = useStaffTexts()
  return (
    <div class={classes[tone]} role={fresh ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <div class="kern-alert__header">
        <span class={toneIcons[tone]} aria-hidden="true" />
        <p class="kern-title">
          <span class="kern-sr-only">{words[tone]}: </span>
          {title}
        </p>
      </div>
      {children !== undefined && <div class="kern-alert__body stack">{children}</div>}
    </div>
  )
}
