import type { Run } from '../../text/inline.ts'
import { plainText } from '../elements/plain-text.ts'

/** Millimetres that a letter takes, more rather than less: the file has no measure of its own. */
const LETTER = 2.2

/** Millimetres that a text takes on one line, with a little air before it. */
export function textWidth(runs: readonly Run[]): number {
  return runs.length === 0 ? 0 : plainText(runs).length * LETTER + 3
}
