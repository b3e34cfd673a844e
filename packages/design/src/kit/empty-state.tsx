import type { ComponentChildren } from 'preact'

export type EmptyStateProps = {
  readonly title: string
  /** What will be here, or what to do so that something is. */
  readonly children?: ComponentChildren
}

/** Where there is nothing yet. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div class="empty-state stack">
      <p class="empty-state__title">{title}</p>
      {children}
    </div>
  )
}
