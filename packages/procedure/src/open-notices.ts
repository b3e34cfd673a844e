import type { Notice, State } from './state.ts'

/** Notices (z.K.) not yet acknowledged, of one account or of all, oldest first. */
export function openNotices(state: State, account?: string): readonly Notice[] {
  return state.notices.filter(
    (notice) =>
      notice.acknowledgedAt === undefined && (account === undefined || notice.account === account),
  )
}
