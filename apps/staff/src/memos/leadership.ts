import type { State } from '@meinungsbild/procedure'

/** To whom a memo goes, and through whom (Dienstweg): deputies read it before the Leitung does. */
export function leadership({ participants }: State): {
  readonly to: readonly string[]
  readonly through: readonly string[]
} {
  const all = participants.filter(({ role }) => role === 'leadership')
  const heads = all.filter(({ deputy }) => deputy !== true).map(({ name }) => name)
  const deputies = all.filter(({ deputy }) => deputy === true).map(({ name }) => name)
  return heads.length === 0 ? { to: deputies, through: [] } : { to: heads, through: deputies }
}
