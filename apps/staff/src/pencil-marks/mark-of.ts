import type { Signature } from '@meinungsbild/procedure'
import type { MarkHolder, PencilMark, PencilMarks } from '@meinungsbild/storage'

/** The mark with which somebody signed: that of the office, of the Leitung's deputies their own. */
export function markOf(
  marks: PencilMarks,
  { role, deputy }: Pick<Signature, 'role' | 'deputy'>,
): PencilMark {
  // What the system does by itself nobody signs by hand.
  if (role === 'system') return { label: '', abbreviation: '', colour: 'none' }
  const holder: MarkHolder = role === 'leadership' && deputy ? 'leadershipDeputy' : role
  return marks[holder]
}
