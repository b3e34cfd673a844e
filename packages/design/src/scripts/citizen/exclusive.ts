/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { hooked } from './hooked.ts'

/** Who ticks "Nichts davon" or "weiß nicht" has the others of the group unticked, and the other way round. */
export function keepExclusive(): void {
  const alone = hooked('exclusive')
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.checked) return
    const ticked = document.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')
    for (const other of ticked) {
      if (other === target || other.name !== target.name) continue
      if (target.matches(alone) || other.matches(alone)) other.checked = false
    }
  })
}
