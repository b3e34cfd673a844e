import type { ScalePoint } from '@meinungsbild/questionnaire'
import { both } from './both.ts'

/** How satisfied somebody is, in five points. */
export const satisfaction: readonly ScalePoint[] = [
  { code: '1', label: both('sehr zufrieden', 'very satisfied'), value: 1 },
  { code: '2', label: both('eher zufrieden', 'rather satisfied'), value: 2 },
  { code: '3', label: both('teils, teils', 'partly'), value: 3 },
  { code: '4', label: both('eher unzufrieden', 'rather dissatisfied'), value: 4 },
  { code: '5', label: both('sehr unzufrieden', 'very dissatisfied'), value: 5 },
]
