import type { MeasureStatus } from '@meinungsbild/procedure'

/** How far a measure can have got, in the order of a form. */
export const statuses: readonly MeasureStatus[] = [
  'planned',
  'running',
  'delayed',
  'implemented',
  'abandoned',
]
