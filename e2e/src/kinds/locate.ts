import type { Locator, Page } from 'playwright-core'
import type { Control } from './act.ts'

/** The control as assistive technology finds it: by role and name, among those of its groups. */
export function locate(page: Page, { role, name, within }: Control): Locator {
  const main = page.getByRole('main')
  const place = within.reduce(
    (outer, group) => outer.getByRole('group', { name: whole(group) }),
    main,
  )
  return place.getByRole(role, { name: whole(name) })
}

/**
 * The whole name, whether an answer is required or not. Where words that are only read follow those that are seen, browsers
 * put a space between them.
 */
function whole(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(':', ' ?:')
  return new RegExp(`^${escaped}( \\(Pflichtangabe\\))?$`)
}
