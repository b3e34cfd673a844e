import { readParticipantNumber } from '@meinungsbild/secrecy'
import type { Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../../staff-deps.ts'
import { closeCode } from './close-code.ts'

/** What became of one slip: `typed` as somebody entered it. */
export type TakenSlip = { readonly typed: string; readonly outcome: SlipVerdict }

/**
 * `closed`: the form counts, and the code is closed. `alreadyUsed`: answered online; the inner envelope stays shut.
 * `before`: a slip of this person was taken earlier. `mistyped` and `format`: to be typed again. `unknown`: nobody has this
 * number. `unsent`: the door could not be asked.
 */
export type SlipVerdict =
  | 'closed'
  | 'alreadyUsed'
  | 'before'
  | 'mistyped'
  | 'format'
  | 'unknown'
  | 'unsent'

/**
 * Takes return slips, one number a line. Each is closed at the door first and noted then: after an interruption the same
 * list may be sent again. Once the door cannot be asked, the slips that are left stay unsent.
 */
export async function takeSlips(
  deps: StaffDeps,
  survey: Survey,
  typed: string,
): Promise<readonly TakenSlip[]> {
  const codes = await deps.storage.codes.numbered(survey.id)
  const hashes = new Map(codes.map(({ participant, codeHash }) => [participant, codeHash]))
  const lines = typed.split(/\r\n|\r|\n/).map((line) => line.trim())
  const taken: TakenSlip[] = []
  let isDoorReached = true
  for (const line of lines.filter((each) => each !== '')) {
    const outcome: SlipVerdict = isDoorReached
      ? await takeSlip(deps, survey, hashes, line)
      : 'unsent'
    isDoorReached = outcome !== 'unsent'
    taken.push({ typed: line, outcome })
  }
  return taken
}

async function takeSlip(
  deps: StaffDeps,
  survey: Survey,
  hashes: ReadonlyMap<number, string>,
  typed: string,
): Promise<SlipVerdict> {
  const read = readParticipantNumber(typed)
  if (!read.ok) return read.code === 'check' ? 'mistyped' : 'format'
  const { number } = read
  const hash = hashes.get(number)
  if (hash === undefined) return 'unknown'
  const { paperSlips } = deps.storage
  if ((await paperSlips.find(survey.id, number)) !== undefined) return 'before'
  const closed = await closeCode(deps, survey, hash)
  if (!closed.ok) return 'unsent'
  if (closed.code === 'unknown') return 'unknown'
  await paperSlips.note(survey.id, number, closed.code)
  return closed.code
}
