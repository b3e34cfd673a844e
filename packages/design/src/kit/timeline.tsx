import type { ComponentChildren } from 'preact'
import { Moment } from './time.tsx'

export type TimelineEntry = {
  /** ISO instant. */
  readonly at: string
  /** What was done: "Grobkonzept freigegeben". */
  readonly title: ComponentChildren
  /** Who did it, and as what. */
  readonly actor: string
  readonly children?: ComponentChildren
}

/** What is on record about an initiative, in the order given. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline">
      {entries.map(({ at, title, actor, children }) => (
        <li class="timeline__entry">
          <p class="timeline__title">{title}</p>
          <p class="timeline__by">
            <Moment instant={at} /> · {actor}
          </p>
          {children !== undefined && <div class="timeline__more stack">{children}</div>}
        </li>
      ))}
    </ol>
  )
}
