import type { ComponentChildren } from 'preact'

/** Says that something was done, as the first content of the page that follows. */
export function Done({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="kern-alert kern-alert--success" role="status">
      <div class="kern-alert__header">
        <span class="kern-title">{children}</span>
      </div>
    </div>
  )
}
