import { Notice } from '@meinungsbild/design'

/** Says that something was done. `StaffPage done="…"` does it by itself. */
export function Done({ children }: { readonly children: string }) {
  return <Notice tone="success" title={children} fresh />
}
