import type { Delivery, ServerTrouble } from './delivery.ts'

/** What to do after some deliveries. */
export type Advice =
  | { readonly kind: 'goOn' }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'stop'; readonly reason: ServerTrouble | 'refusing'; readonly answer: number }

/** Seconds, longer each time that the server cannot be worked with. */
const pauses = [5, 30, 120, 300]

/** Nobody has so many wrong addresses in a row: the server refuses us, not them. */
export const mostRefused = 20

/** Minutes until an e-mail is tried again that was put off: greylisting takes five to fifteen. */
const retries = [1, 5, 15, 60, 240]

/** Judges a server by its answers, in the order in which they come. */
export function patience(): { advice(deliveries: readonly Delivery[]): Advice } {
  let troubles = 0
  let refused = 0
  return {
    advice(deliveries) {
      if (deliveries.some(({ kind }) => kind === 'sent' || kind === 'putOff')) refused = 0
      refused += deliveries.filter(({ kind }) => kind === 'refused').length
      const trouble = deliveries.find((each) => each.kind === 'trouble')
      if (trouble !== undefined) {
        const { reason, answer } = trouble
        const seconds = pauses[troubles]
        troubles += 1
        return isForGood(trouble) || seconds === undefined
          ? { kind: 'stop', reason, answer }
          : { kind: 'wait', milliseconds: seconds * 1_000 }
      }
      troubles = 0
      const answer = deliveries.findLast(({ kind }) => kind === 'refused')?.answer ?? 0
      return refused >= mostRefused
        ? { kind: 'stop', reason: 'refusing', answer }
        : { kind: 'goOn' }
    },
  }
}

/** Whether only somebody who changes the settings can help. */
function isForGood({ reason, answer }: Extract<Delivery, { kind: 'trouble' }>): boolean {
  if (reason === 'encryption') return true
  return (reason === 'login' || reason === 'sender') && answer >= 500
}

/** When an e-mail is tried again that was put off `attempts` times before; `undefined` when it was often enough. */
export function nextTry(now: Date, attempts: number): string | undefined {
  const minutes = retries[attempts]
  return minutes === undefined
    ? undefined
    : new Date(now.getTime() + minutes * 60_000).toISOString()
}
