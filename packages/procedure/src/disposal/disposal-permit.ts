import type { Bilingual } from '../bilingual.ts'
import { printDay } from '../day.ts'
import type { Signature } from '../participant.ts'
import { refuse, type Refused } from '../refusal.ts'
import { roleTitle, type Role } from '../role.ts'
import type { DisposalClocks } from './disposal-clocks.ts'
import { standingHold, type DisposalState } from './disposal-state.ts'

/** What can be done about a file after z.d.A. */
export type DisposalAct =
  | 'proposeDisposal'
  | 'placeHold'
  | 'liftHold'
  | 'offerFile'
  | 'recordAnswer'
  | 'handOverFile'
  | 'confirmTakeover'
  | 'destroyFile'
  | 'destroyRawData'

/** A file, its clocks, and who wants to do something about it on which day (`2026-09-15`, in Germany). */
export type DisposalCase = {
  readonly state: DisposalState
  readonly clocks: DisposalClocks
  readonly by: Signature
  readonly today: string
}

const roles: Readonly<Record<DisposalAct, readonly Role[]>> = {
  proposeDisposal: ['pressOffice'],
  placeHold: ['pressOffice', 'leadership', 'dataProtectionOfficer'],
  liftHold: ['pressOffice', 'leadership', 'dataProtectionOfficer'],
  offerFile: ['pressOffice'],
  recordAnswer: ['pressOffice'],
  handOverFile: ['pressOffice'],
  confirmTakeover: ['pressOffice'],
  destroyFile: ['pressOffice', 'leadership'],
  destroyRawData: ['pressOffice', 'statisticsOffice'],
}

/** The roles of the house that may do something about files after z.d.A. */
export function disposalRoles(act: DisposalAct): readonly Role[] {
  return roles[act]
}

/**
 * Why something may not be done about a file now; undefined if it may. Nothing is destroyed before its clock has run out, while
 * a hold lasts, or, of a file, before the archive has answered what it was offered (BArchG § 5 and the laws of the Länder):
 * also what the authority itself thinks worthless.
 */
export function disposalObjection(act: DisposalAct, each: DisposalCase): Refused | undefined {
  const { state, by } = each
  // By rule the system itself destroys what people answered, and nothing else.
  const isOwn = by.role === 'system' && act === 'destroyRawData'
  if (!isOwn && !roles[act].some((role) => role === by.role)) {
    const names = (language: 'de' | 'en') =>
      roles[act].map((role) => roleTitle(role)[language]).join(', ')
    return refuse('wrongRole', {
      de: `Das kann nur tun: ${names('de')}.`,
      en: `Only these may do this: ${names('en')}.`,
    })
  }
  if (state.file !== undefined) return notNow(texts.destroyed)
  return order(act, each)
}

function order(act: DisposalAct, each: DisposalCase): Refused | undefined {
  const { state, clocks, by, today } = each
  switch (act) {
    case 'placeHold':
      return standingHold(state, today) === undefined ? undefined : notNow(texts.held)
    case 'liftHold':
      return standingHold(state, today) === undefined ? notNow(texts.notHeld) : undefined
    case 'proposeDisposal':
      if (clocks.file === undefined) return notNow(texts.open)
      return state.answer === undefined ? undefined : notNow(texts.answered)
    case 'offerFile':
      if (state.proposal === undefined) return notNow(texts.noProposal)
      if (state.answer !== undefined) return notNow(texts.answered)
      return heldBack(state, today)
    case 'recordAnswer':
      if (state.offer === undefined) return notNow(texts.notOffered)
      return state.answer === undefined ? undefined : notNow(texts.answered)
    case 'handOverFile':
      if (state.answer === undefined) return notNow(texts.notAnswered)
      if (state.answer.verdict === 'V') return notNow(texts.notWanted)
      return state.takeover === undefined ? heldBack(state, today) : notNow(texts.taken)
    case 'confirmTakeover':
      if (state.handedOver === undefined) return notNow(texts.notHandedOver)
      return state.takeover === undefined ? undefined : notNow(texts.taken)
    case 'destroyFile': {
      if (clocks.file === undefined) return notNow(texts.open)
      const { until } = clocks.file
      if (today <= until) return notNow(texts.kept(until))
      if (clocks.rawData !== undefined && state.rawData === undefined)
        return notNow(texts.rawDataFirst)
      if (state.answer === undefined) return notNow(texts.notAnswered)
      if (state.answer.verdict === 'A' && state.takeover === undefined)
        return notNow(texts.notTaken)
      if (state.proposal?.by.account === by.account) return refuse('fourEyes', texts.fourEyes)
      return heldBack(state, today)
    }
    case 'destroyRawData': {
      if (clocks.rawData === undefined) return notNow(texts.noRawData)
      if (state.rawData !== undefined) return notNow(texts.rawDataGone)
      const { due } = clocks.rawData
      return today < due ? notNow(texts.rawDataKept(due)) : heldBack(state, today)
    }
    default:
      return act satisfies never
  }
}

function heldBack(state: DisposalState, today: string): Refused | undefined {
  const hold = standingHold(state, today)
  return hold === undefined ? undefined : notNow(texts.heldBack(hold.reason))
}

function notNow(message: Bilingual): Refused {
  return refuse('notNow', message)
}

const texts = {
  destroyed: {
    de: 'Die Akte ist vernichtet; nur ihr Nachweis ist noch da.',
    en: 'The file has been destroyed; only its record is left.',
  },
  held: { de: 'Die Löschsperre besteht schon.', en: 'The hold is in place already.' },
  notHeld: { de: 'Es besteht keine Löschsperre.', en: 'There is no hold.' },
  open: {
    de: 'Die Akte ist noch nicht geschlossen (z.d.A.).',
    en: 'The file has not been closed (z.d.A.) yet.',
  },
  noProposal: {
    de: 'Zuerst muss jemand vorschlagen, was aus der Akte wird.',
    en: 'Somebody must first propose what becomes of the file.',
  },
  answered: { de: 'Das Archiv hat schon geantwortet.', en: 'The archive has answered already.' },
  notOffered: {
    de: 'Die Akte ist dem Archiv noch nicht angeboten.',
    en: 'The file has not been offered to the archive yet.',
  },
  notAnswered: {
    de: 'Das Archiv hat noch nicht geantwortet; vorher wird nichts vernichtet und nichts abgegeben.',
    en: 'The archive has not answered yet; nothing is destroyed or handed over before.',
  },
  notWanted: {
    de: 'Das Archiv übernimmt die Akte nicht.',
    en: 'The archive does not take the file over.',
  },
  notHandedOver: {
    de: 'Die Akte ist noch nicht abgegeben.',
    en: 'The file has not been handed over yet.',
  },
  taken: {
    de: 'Das Archiv hat die Übernahme schon bestätigt.',
    en: 'The archive has confirmed the takeover already.',
  },
  notTaken: {
    de: 'Das Archiv hat die Übernahme noch nicht bestätigt.',
    en: 'The archive has not confirmed the takeover yet.',
  },
  rawDataFirst: {
    de: 'Zuerst sind die Rohdaten zu vernichten; sie haben ihre eigene, kürzere Frist.',
    en: 'The raw data must be destroyed first; they have a shorter clock of their own.',
  },
  fourEyes: {
    de: 'Wer die Aussonderung vorgeschlagen hat, kann die Akte nicht selbst vernichten (Vier-Augen-Prinzip).',
    en: 'Whoever proposed the disposal cannot destroy the file themselves (four eyes).',
  },
  noRawData: { de: 'Es gab keine Befragung.', en: 'There was no survey.' },
  rawDataGone: { de: 'Die Rohdaten sind vernichtet.', en: 'The raw data have been destroyed.' },
  kept: (until: string) => ({
    de: `Die Akte ist bis ${printDay(until, 'de')} aufzubewahren.`,
    en: `The file is to be kept until ${printDay(until, 'en')}.`,
  }),
  rawDataKept: (due: string) => ({
    de: `Die Rohdaten werden bis ${printDay(due, 'de')} gebraucht.`,
    en: `The raw data are needed until ${printDay(due, 'en')}.`,
  }),
  heldBack: (reason: string) => ({
    de: `Es besteht eine Löschsperre: ${reason}`,
    en: `There is a hold: ${reason}`,
  }),
} as const
