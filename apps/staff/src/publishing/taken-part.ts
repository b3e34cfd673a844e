import type { Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'
import { usedCodes } from './used-codes.ts'

export type TakenPart =
  | {
      readonly ok: true
      readonly hashes: ReadonlySet<string>
      /** Only those that have opened the door. */
      readonly online: ReadonlySet<string>
    }
  | Extract<Awaited<ReturnType<typeof usedCodes>>, { ok: false }>

/**
 * The hashes of the codes of all who have answered: those that have opened the door, and those whose owners sent a form on
 * paper. Nobody of them is to be reminded.
 */
export async function takenPart(
  deps: Pick<StaffDeps, 'insideKey' | 'now' | 'admission' | 'storage'>,
  survey: Survey,
): Promise<TakenPart> {
  const used = await usedCodes(deps, survey)
  if (!used.ok) return used
  const onPaper = new Set(await deps.storage.paperSlips.participants(survey.id))
  const online = used.hashes
  if (onPaper.size === 0) return { ok: true, hashes: online, online }
  const coded = await deps.storage.codes.numbered(survey.id)
  const closed = coded
    .filter(({ participant }) => onPaper.has(participant))
    .map(({ codeHash }) => codeHash)
  return { ok: true, hashes: new Set([...online, ...closed]), online }
}
