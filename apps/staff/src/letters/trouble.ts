import type { LetterRefusal } from '@meinungsbild/documents'
import { z } from 'zod'

const refusals = z.array(
  z.object({
    code: z.enum(['sign', 'field', 'noAddress', 'addressLines', 'addressWidth', 'press']),
    letter: z.number().exactOptional(),
    detail: z.string(),
  }),
)

/** Why a series does not go on, as it was kept; nothing if nothing is in its way. */
export function readTrouble(kept: string): readonly LetterRefusal[] {
  return kept === '' ? [] : refusals.parse(JSON.parse(kept))
}
