import type { ButtonStyle } from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'

type ScriptButtonProps = {
  /** The attribute by which the script finds it. */
  readonly hook: `data-${string}`
  readonly style?: Exclude<ButtonStyle, 'tertiary'>
  readonly children: ComponentChildren
}

/** Does something in the browser and sends nothing. */
export function ScriptButton({ hook, style = 'primary', children }: ScriptButtonProps) {
  return (
    <button
      class={style === 'primary' ? 'kern-btn kern-btn--primary' : 'kern-btn kern-btn--secondary'}
      type="button"
      {...{ [hook]: '' }}
    >
      <span class="kern-label">{children}</span>
    </button>
  )
}
