import type { Tone } from '@meinungsbild/design'
import { standingHold, type DisposalState } from '@meinungsbild/procedure'
import type { disposalTexts } from './disposal.texts.ts'

type Words = (typeof disposalTexts)['de']

/** Where the disposal of a file stands, in a few words; `until` is its last day of retention. */
export function disposalStage(
  state: DisposalState,
  until: string | undefined,
  today: string,
  texts: Words,
): { readonly label: string; readonly tone: Tone | 'neutral' } {
  const { file, takeover, handedOver, answer, offer, proposal } = state
  if (file) return { label: texts.destroyed, tone: 'neutral' }
  if (standingHold(state, today)) return { label: texts.held, tone: 'warning' }
  if (takeover) return { label: texts.taken, tone: 'success' }
  if (handedOver) return { label: texts.handedOver, tone: 'info' }
  if (answer) return { label: answer.verdict === 'A' ? texts.wanted : texts.unwanted, tone: 'info' }
  if (offer) return { label: texts.offered, tone: 'info' }
  if (proposal) return { label: texts.proposed(proposal.verdict), tone: 'info' }
  if (until === undefined) return { label: texts.open, tone: 'neutral' }
  return today > until
    ? { label: texts.due, tone: 'warning' }
    : { label: texts.running, tone: 'neutral' }
}
