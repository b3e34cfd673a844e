import type { Bilingual } from '../bilingual.ts'
import { isDay } from '../day.ts'
import { filled, firstOf } from '../decisions/input.ts'
import { refuse, type Refused } from '../refusal.ts'
import type {
  DisposalEntry,
  DisposalHappening,
  DisposalMessage,
  DisposalVerdict,
  DisposedFile,
} from './disposal-entry.ts'
import { disposalObjection, type DisposalCase } from './disposal-permit.ts'

/** What somebody wants to do about a file after z.d.A.; what is destroyed is counted by the caller. */
export type DisposalCommand =
  | { readonly kind: 'proposeDisposal'; readonly verdict: DisposalVerdict; readonly reason: string }
  | {
      readonly kind: 'placeHold'
      readonly reason: string
      /** Last day; '' or absent if the hold stands until it is lifted. */
      readonly until?: string
    }
  | { readonly kind: 'liftHold'; readonly reason: string }
  | { readonly kind: 'offerFile'; readonly archive: string; readonly message: DisposalMessage }
  | {
      readonly kind: 'recordAnswer'
      readonly verdict: 'A' | 'V'
      readonly reference: string
      readonly note: string
    }
  | { readonly kind: 'handOverFile'; readonly message: DisposalMessage }
  | { readonly kind: 'confirmTakeover'; readonly reference: string }
  | {
      readonly kind: 'destroyFile'
      readonly reason: string
      readonly begun: string
      readonly entries: number
      readonly hash: string
      readonly documents: number
    }
  | {
      readonly kind: 'destroyRawData'
      readonly reason: string
      readonly counts: Readonly<Record<string, number>>
      readonly papers: readonly {
        readonly document: string
        readonly version: number
        readonly hash: string
      }[]
    }

export type DisposalContext = DisposalCase & { readonly at: string; readonly file: DisposedFile }

/** The entry for the register of disposal, or a refusal that says why not. */
export function decideDisposal(
  command: DisposalCommand,
  context: DisposalContext,
): { readonly ok: true; readonly entry: DisposalEntry } | Refused {
  const refused = disposalObjection(command.kind, context) ?? inputFlaw(command, context.today)
  if (refused) return refused
  const { at, by, file } = context
  return { ok: true, entry: { at, by, file, ...happening(command, context) } }
}

function inputFlaw(command: DisposalCommand, today: string): Refused | undefined {
  switch (command.kind) {
    case 'placeHold':
      return filled(command.reason, 'reason', labels.reason) ?? lastDayFlaw(command.until, today)
    case 'proposeDisposal':
    case 'liftHold':
    case 'destroyFile':
    case 'destroyRawData':
      return filled(command.reason, 'reason', labels.reason)
    case 'offerFile':
      return filled(command.archive, 'archive', labels.archive)
    case 'recordAnswer':
      return firstOf(filled(command.reference, 'reference', labels.reference))
    case 'confirmTakeover':
      return filled(command.reference, 'reference', labels.archiveReference)
    case 'handOverFile':
      return undefined
    default:
      return command satisfies never
  }
}

function isGiven(day: string | undefined): day is string {
  return day !== undefined && day !== ''
}

function lastDayFlaw(until: string | undefined, today: string): Refused | undefined {
  if (!isGiven(until) || (isDay(until) && until >= today)) return undefined
  return refuse('invalid', labels.lastDay, { field: 'until' })
}

function happening(command: DisposalCommand, { clocks, state }: DisposalCase): DisposalHappening {
  switch (command.kind) {
    case 'proposeDisposal':
      return { ...command, kind: 'disposalProposed' }
    case 'placeHold':
      return {
        kind: 'holdPlaced',
        reason: command.reason,
        ...(isGiven(command.until) ? { until: command.until } : {}),
      }
    case 'liftHold':
      return { kind: 'holdLifted', reason: command.reason }
    case 'offerFile':
      return { ...command, kind: 'fileOffered' }
    case 'recordAnswer':
      return { ...command, kind: 'archiveAnswered' }
    case 'handOverFile':
      return { ...command, kind: 'fileHandedOver' }
    case 'confirmTakeover':
      return { ...command, kind: 'takeoverConfirmed' }
    case 'destroyFile': {
      const { closed = '', until = '' } = clocks.file ?? {}
      const { verdict = 'V', reference = '' } = state.answer ?? {}
      return {
        ...command,
        kind: 'fileDestroyed',
        closed,
        retentionEnd: until,
        answer: verdict,
        reference,
      }
    }
    case 'destroyRawData':
      return { ...command, kind: 'rawDataDestroyed', due: clocks.rawData?.due ?? '' }
    default:
      return command satisfies never
  }
}

const labels = {
  lastDay: {
    de: 'Bitte geben Sie einen Tag an, der noch nicht vorbei ist, oder lassen Sie das Feld leer.',
    en: 'Please give a day that is not over, or leave the field empty.',
  },
  reason: { de: 'Begründung', en: 'Reason' },
  archive: { de: 'Archiv', en: 'Archive' },
  reference: { de: 'Datum und Zeichen des Archivs', en: 'Date and sign of the archive' },
  archiveReference: { de: 'Archivkennung', en: 'Reference of the archive' },
} as const satisfies Readonly<Record<string, Bilingual>>
