import { setTimeout as pause } from 'node:timers/promises'
import type { MailServer } from '@meinungsbild/staff/testing/mail-server.ts'
import type { Storage } from '@meinungsbild/storage'
import { enterCode } from '../crowd/enter-code.ts'
import type { Field } from '../field/lead-to-field.ts'
import type { House } from '../house/house.ts'

/** What the house has in the mail server's hands at once, and so may send twice if it dies just then. */
const inHand = 5
/** So many people try the code of their newest e-mail: a second one makes that of the first worthless. */
const tried = 20

export type Mails = {
  readonly people: number
  /** Noted as sent. */
  readonly sent: number
  /** People who got none. */
  readonly without: number
  readonly repeated: number
  readonly mayBeRepeated: number
  readonly newestCodes: { readonly tried: number; readonly open: number }
}

/** Waits until everybody has an e-mail; `goOn` begins again what the house has stopped. */
export async function untilAllMailed(
  { received }: MailServer,
  people: number,
  goOn: () => Promise<unknown>,
): Promise<void> {
  while (new Set(received.map(({ to }) => to)).size < people) {
    await goOn()
    await pause(500)
  }
}

/** Enters codes of newest e-mails at the door, spread over the series. */
export async function tryNewestCodes(
  house: House,
  { slug }: Field,
  { received }: MailServer,
): Promise<Mails['newestCodes']> {
  const newest = [...new Map(received.map(({ to, source }) => [to, codeIn(source)])).values()]
  const step = Math.max(1, Math.floor(newest.length / tried))
  const chosen = newest.filter((_, index) => index % step === 0)
  let open = 0
  for (const code of chosen) {
    const token = await enterCode(house, slug, { code, way: 'plain' }, AbortSignal.timeout(20_000))
    if (token !== undefined) open += 1
  }
  return { tried: chosen.length, open }
}

/** `lost`: how often staff may have lost the server in mid-handful. */
export async function countMails(
  { mails }: Storage,
  { initiative }: Field,
  { received }: MailServer,
  { people, lost }: { readonly people: number; readonly lost: number },
): Promise<Omit<Mails, 'newestCodes'>> {
  const reached = new Set(received.map(({ to }) => to)).size
  const counts = await mails.counts(initiative)
  return {
    people,
    sent: counts.find(({ state }) => state === 'sent')?.count ?? 0,
    without: people - reached,
    repeated: received.length - reached,
    mayBeRepeated: inHand * lost,
  }
}

export function areSound(mails: Mails): boolean {
  const { people, sent, without, repeated, mayBeRepeated, newestCodes } = mails
  return (
    sent === people &&
    without === 0 &&
    repeated <= mayBeRepeated &&
    newestCodes.open === newestCodes.tried
  )
}

/** The code behind the address in an e-mail. */
function codeIn(source: string): string {
  return /#([0-9A-Z-]{22})/.exec(source.replaceAll('=\r\n', ''))?.[1] ?? ''
}
