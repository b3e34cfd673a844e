import type { ShownInitiative } from '../dossier/initiative-for.ts'

/** Who may fetch answers and see what was sent with them. */
export function mayFetch({ state, seat }: ShownInitiative): boolean {
  const role = state.participants.find(({ account }) => account === seat)?.role
  return role === 'pressOffice' || role === 'statisticsOffice'
}
