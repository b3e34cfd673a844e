import type { ShownInitiative } from '../dossier/initiative-for.ts'

/** Who may write and send e-mails, as long as the file is not closed. */
export function mayMail({ state, seat }: ShownInitiative): boolean {
  const role = state.participants.find(({ account }) => account === seat)?.role
  return role === 'pressOffice' && state.status !== 'closed'
}
