import type { Need } from '@meinungsbild/procedure'

/** How a form names a need. */
export function needKey(need: Need): string {
  return JSON.stringify(need)
}
