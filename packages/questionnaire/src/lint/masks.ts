import { parsePattern } from '../expression/pattern/parse-pattern.ts'
import type { Flaw } from '../flaw.ts'
import type { Mask } from '../parts.ts'
import { flawAt } from './flaw-at.ts'

/** An author's own pattern must be one that can be matched in time proportional to the text. */
export function* lintMask(mask: Mask | undefined, path: string): Iterable<Flaw> {
  if (mask?.kind !== 'pattern' || parsePattern(mask.pattern).ok) return
  yield flawAt(
    `${path}.pattern`,
    'badPattern',
    'Das Muster ist nicht lesbar oder verwendet etwas, das nicht in begrenzter Zeit geprüft werden kann (Rückverweise, Vorausschau).',
    'The pattern cannot be read or uses something that cannot be checked in bounded time (back references, look-ahead).',
  )
}
