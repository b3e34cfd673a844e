import type { Delivery, ServerTrouble } from './delivery.ts'

/** What to do next. */
type Advice =
  | { readonly kind: 'goOn' }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'stop'; readonly reason: ServerTrouble | 'refusing'; readonly answer: number }

/** Judges a mail server by its answers, in the order in which they come. */
export type Patience = {
  /** `participant`: to whom the e-mail was. */
  hear(participant: number, delivery: Delivery): void
  /** Whether the server may be given another e-mail. */
  lasts(): boolean
  /** What to do after the e-mails that were on their way; a trouble counts once, however many of them met it. */
  advice(): Advice
  /** Whom the server refused one after the other, up to now. */
  refused(): readonly number[]
}

/** Seconds, longer each time that the server cannot be worked with. */
const pauses = [5, 30, 120, 300]

/** Nobody has so many wrong addresses in a row: the server refuses us, not them. */
export const mostRefused = 20

/** Minutes until an e-mail is tried again that was put off: greylisting takes five to fifteen. */
const retries = [1, 5, 15, 60, 240]

type Trouble = Extract<Delivery, { kind: 'trouble' }>

export function patience(): Patience {
  let trouble: Trouble | undefined
  let troubles = 0
  let refused: number[] = []
  let lastRefusal = 0
  return {
    hear(participant, delivery) {
      if (delivery.kind === 'trouble') {
        trouble ??= delivery
        return
      }
      if (trouble === undefined) troubles = 0
      if (delivery.kind !== 'refused') {
        refused = []
        return
      }
      refused.push(participant)
      lastRefusal = delivery.answer
    },

    lasts: () => trouble === undefined && refused.length < mostRefused,

    advice() {
      if (trouble === undefined) {
        if (refused.length < mostRefused) return { kind: 'goOn' }
        return { kind: 'stop', reason: 'refusing', answer: lastRefusal }
      }
      const { reason, answer } = trouble
      const seconds = isForGood(trouble) ? undefined : pauses[troubles]
      trouble = undefined
      troubles += 1
      return seconds === undefined
        ? { kind: 'stop', reason, answer }
        : { kind: 'wait', milliseconds: seconds * 1_000 }
    },

    refused: () => refused,
  }
}

/** Whether only somebody who changes the settings can help. */
function isForGood({ reason, answer }: Trouble): boolean {
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
