import type { CoSignatureMark } from '@meinungsbild/procedure'

/** How a mark of a co-signature shows: what is no plain assent stands out. */
export const markTones = {
  signed: 'success',
  signedWithChanges: 'warning',
  refused: 'danger',
  noted: 'info',
} as const satisfies Record<CoSignatureMark, string>
