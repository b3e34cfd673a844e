import type { State } from '@meinungsbild/procedure'
import { readNotice } from '../privacy-notice/notice-content.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { legalBasisOf, legalBasisSentence } from './legal-basis/legal-basis-content.ts'

/**
 * Whether the privacy notice as it was saved names another legal basis than the one that is settled. The notice takes its
 * sentence from there when it is saved, so that the two part only where the basis changed afterwards.
 */
export async function noticeDiffers(
  deps: Pick<StaffDeps, 'storage'>,
  state: State,
): Promise<boolean> {
  const basis = await legalBasisOf(deps, state)
  const kept = state.privacyNotices.at(-1)
  if (basis === undefined || kept === undefined) return false
  const { legalBasis } = readNotice(await deps.storage.contents.read(kept.contentHash))
  const sentence = legalBasisSentence(basis)
  return legalBasis['de'] !== sentence.de || legalBasis['en'] !== sentence.en
}
