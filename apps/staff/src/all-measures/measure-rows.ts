import {
  actualCost,
  hasEnded,
  isLate,
  measuresToCarryOut,
  type Measure,
  type MeasureStatus,
  type MeasureVerdict,
} from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'

/** Where a measure stands: not decided, declined or put off, or how far its unit has come. */
export type MeasureStanding =
  | 'undecided'
  | Exclude<MeasureVerdict, 'supported' | 'changed'>
  | MeasureStatus

/** All of them, in the order of a filter. */
export const standings: readonly MeasureStanding[] = [
  'planned',
  'running',
  'delayed',
  'implemented',
  'abandoned',
  'undecided',
  'deferred',
  'rejected',
]

/** A measure with the initiative that it came from. */
export type MeasureRow = {
  readonly initiative: string
  /** Title of the initiative. */
  readonly from: string
  readonly measure: Measure
  readonly standing: MeasureStanding
  readonly late: boolean
  readonly spent: number | undefined
}

export type MeasureFilter = {
  /** '': all. */
  readonly unit: string
  readonly standing: MeasureStanding | ''
  readonly onlyLate: boolean
}

/** The measures of all initiatives: what is late first, then what is due next; what has come to an end last. */
export function measureRows(all: readonly LoadedInitiative[], at: string): readonly MeasureRow[] {
  const rows = all.flatMap(({ id, state }) =>
    state.measures.map((measure): MeasureRow => {
      const isToDo = measuresToCarryOut([measure]).length > 0
      return {
        initiative: id,
        from: state.initiative?.title ?? id,
        measure,
        standing: standingOf(measure),
        late: isToDo && isLate(measure, at),
        spent: actualCost(measure),
      }
    }),
  )
  const rank = ({ measure, late, standing }: MeasureRow) =>
    late ? 0 : hasEnded(measure) || standing === 'rejected' ? 2 : 1
  return rows.toSorted(
    (one, other) => rank(one) - rank(other) || (one.measure.due < other.measure.due ? -1 : 1),
  )
}

export function filtered(
  rows: readonly MeasureRow[],
  { unit, standing, onlyLate }: MeasureFilter,
): readonly MeasureRow[] {
  return rows.filter(
    (row) =>
      (unit === '' || row.measure.unit === unit) &&
      (standing === '' || row.standing === standing) &&
      (!onlyLate || row.late),
  )
}

function standingOf({ decision, reports }: Measure): MeasureStanding {
  if (decision === undefined) return 'undecided'
  const { verdict } = decision
  if (verdict === 'rejected' || verdict === 'deferred') return verdict
  return reports.at(-1)?.status ?? 'planned'
}
