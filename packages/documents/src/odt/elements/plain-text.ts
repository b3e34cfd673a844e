import type { Run } from '../../text/inline.ts'

/** The text without its looks, for a title. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (run.break === true ? ' ' : run.text)).join('')
}
