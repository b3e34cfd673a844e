import { toneIcons, type Tone } from './tone.ts'

export type BadgeProps = { readonly label: string; readonly tone?: Tone | 'neutral' }

const classes: Readonly<Record<Tone | 'neutral', string>> = {
  neutral: 'kern-badge badge--neutral',
  info: 'kern-badge kern-badge--info',
  success: 'kern-badge kern-badge--success',
  warning: 'kern-badge kern-badge--warning',
  danger: 'kern-badge kern-badge--danger',
}

/** A state in one word. */
export function Badge({ label, tone = 'neutral' }: BadgeProps) {
  return (
    <span class={classes[tone]}>
      {tone !== 'neutral' && <span class={toneIcons[tone]} aria-hidden="true" />}
      <span class="kern-label kern-label--small">{label}</span>
    </span>
  )
}
