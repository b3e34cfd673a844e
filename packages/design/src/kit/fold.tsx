import type { ComponentChildren } from 'preact'

export type FoldProps = {
  readonly title: string
  /** What stands inside, in a few words, for who leaves it closed. */
  readonly summary?: string | undefined
  readonly open?: boolean
  /** Where a link leads. */
  readonly id?: string
  readonly children: ComponentChildren
}

/** A part of a long form that is unfolded when it is needed. */
export function Fold({ title, summary, open = false, id, children }: FoldProps) {
  return (
    <details class="fold" id={id} open={open}>
      <summary class="fold__summary">
        <span>
          <span class="fold__title">{title}</span>
          {summary !== undefined && <span class="fold__words"> {summary}</span>}
        </span>
      </summary>
      <div class="fold__body stack">{children}</div>
    </details>
  )
}
