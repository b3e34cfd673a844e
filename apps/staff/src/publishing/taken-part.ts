import type { Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'
import { usedCodes } from './used-codes.ts'

/**
 * The hashes of the codes of all who have answered: those that have opened the door, and those whose owners sent a form on
 * paper. Nobody of them is to be reminded.
 */
export async function takenPart(
  deps: Pick<StaffDeps, 'insideKey' | 'now' | 'admission' | 'storage'>,
  survey: Survey,
): ReturnType<typeof usedCodes> {
  const used = await usedCodes(deps, survey)
  if (!used.ok) return used
  const onPaper = new Set(await deps.storage.paperSlips.participants(survey.id))
  if (onPaper.size === 0) return used
  const coded = await deps.storage.codes.numbered(survey.id)
  const closed = coded
    .filter(({ participant }) => onPaper.has(participant))
    .map(({ codeHash }) => codeHash)
  return { ok: true, hashes: new Set([...used.hashes, ...closed]) }
}
