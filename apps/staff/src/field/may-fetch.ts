import type { ShownInitiative } from '../dossier/initiative-for.ts'

/** Who may fetch answers and see what was sent with them. */
export function mayFetch({ state, actor }: ShownInitiative): boolean {
  const role = state.participants.find(({ account }) => account === actor)?.role
  return role === 'pressOffice' || role === 'statisticsOffice'
}
