import type { ComponentChildren } from 'preact'

/** Icon buttons side by side. */
export function IconButtons({ children }: { readonly children: ComponentChildren }) {
  return <div class="icon-buttons">{children}</div>
}
