import { readParticipantNumber } from '@meinungsbild/secrecy'
import type { Survey } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { callOutside } from '../publishing/call-outside.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** Whether the person may let a code buy once more, now: the statistics office, or without one the press office. */
export function mayReissue({ state, seat }: ShownInitiative): 'yes' | 'statisticsOnly' | 'notOpen' {
  const { participants } = state
  const hasOffice = participants.some(({ role }) => role === 'statisticsOffice')
  const keeper = hasOffice ? 'statisticsOffice' : 'pressOffice'
  const isKeeper = participants.some(({ account, role }) => account === seat && role === keeper)
  if (!isKeeper) return 'statisticsOnly'
  return state.field.status === 'open' ? 'yes' : 'notOpen'
}

export type ReissuedCode =
  | {
      readonly kind: 'done'
      /** How many codes of the survey were released anew. */
      readonly count: number
      /** Not asked a second time, because the first answer was lost. */
      readonly isNew: boolean
    }
  | {
      readonly kind: 'refused'
      readonly code: 'notANumber' | 'misread' | 'nobody' | 'notIssued' | 'reissuedBefore'
    }
  | { readonly kind: 'outside'; readonly detail: string }

/** Lets the code of a participant buy a token once more, at the door and on record here. `typed` is the number of the letter. */
export async function reissueCode(
  deps: StaffDeps,
  survey: Survey,
  typed: string,
): Promise<ReissuedCode> {
  const read = readParticipantNumber(typed)
  if (!read.ok) return refused(read.code === 'check' ? 'misread' : 'notANumber')
  const { codes } = deps.storage
  const codeHash = await codes.hashOf(survey.id, read.number)
  if (codeHash === undefined) return refused('nobody')
  const path = `/lists/${encodeURIComponent(survey.id)}/reissue`
  const answered = await callOutside(deps, deps.admission, 'POST', path, { codeHash })
  if (answered.ok) {
    const isNew = await codes.noteReissued(survey.id, read.number)
    return { kind: 'done', count: await codes.reissuedCount(survey.id), isNew }
  }
  const { detail } = answered
  const known = (['notIssued', 'reissuedBefore'] as const).find((code) => detail.includes(code))
  return known === undefined ? { kind: 'outside', detail } : refused(known)
}

function refused(code: Extract<ReissuedCode, { kind: 'refused' }>['code']): ReissuedCode {
  return { kind: 'refused', code }
}
