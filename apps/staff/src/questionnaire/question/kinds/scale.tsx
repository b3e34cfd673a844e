import type { Scale } from '@meinungsbild/questionnaire'
import { readPoints, writePoints } from '../fields/point-fields.ts'
import { PointList } from '../fields/point-list.tsx'
import type { KindForm } from './kind-form.ts'

/** One of named, ordered points. */
export const scale: KindForm<Scale> = {
  write: (writing, { points }) => writePoints(writing, 'points', points),
  read: (reading, base, before) => ({
    ...base,
    kind: 'scale',
    points: readPoints(reading, 'points', before.points),
  }),
  Fields: (props) => <PointList {...props} />,
}
