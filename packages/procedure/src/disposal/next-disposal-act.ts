import type { DisposalClocks } from './disposal-clocks.ts'
import type { DisposalAct } from './disposal-permit.ts'
import { standingHold, type DisposalState } from './disposal-state.ts'

/**
 * What the house has to do next about a file whose retention is over (`today` is a day in Germany); nothing while it waits for
 * the archive, while a hold lasts, or once the file is gone. Who may do it says `disposalObjection`.
 */
export function nextDisposalAct(
  state: DisposalState,
  { file: kept }: DisposalClocks,
  today: string,
): DisposalAct | undefined {
  const { file, proposal, offer, answer, handedOver, takeover } = state
  const isOver = kept !== undefined && today > kept.until
  if (!isOver || file !== undefined || standingHold(state, today) !== undefined) return undefined
  if (proposal === undefined) return 'proposeDisposal'
  if (offer === undefined) return 'offerFile'
  if (answer === undefined) return undefined
  if (answer.verdict === 'V' || takeover !== undefined) return 'destroyFile'
  return handedOver === undefined ? 'handOverFile' : undefined
}
