import type { Command } from '../command.ts'
import { measuresToCarryOut } from '../measure.ts'
import { day, filled, firstOf, invalid, unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/** The measures that the press office proposes, all at once; replaces what was there. */
export function proposeMeasures({
  measures,
}: Extract<Command, { kind: 'proposeMeasures' }>): Ruling {
  if (new Set(measures.map(({ id }) => id)).size !== measures.length) {
    return invalid('measures', {
      de: 'Zwei Maßnahmen haben dieselbe Kennung.',
      en: 'Two measures have the same id.',
    })
  }
  const flaws = measures.map(({ title, unit, due, cost, effect }) =>
    firstOf(
      filled(title, 'measures', { de: 'Maßnahme', en: 'Measure' }),
      filled(unit, 'measures', { de: 'Zuständige Stelle', en: 'Unit in charge' }),
      day(due, 'measures', { de: 'Termin', en: 'Date' }),
      filled(cost, 'measures', { de: 'Kosten', en: 'Cost' }),
      filled(effect, 'measures', { de: 'Wirkungskennzahl', en: 'Effect figure' }),
    ),
  )
  return firstOf(...flaws) ?? happens({ kind: 'measuresProposed', measures })
}

/** How far a measure has come. */
export function reportMeasure(
  { state }: Case,
  command: Extract<Command, { kind: 'reportMeasure' }>,
): Ruling {
  const { measure: id, status, note, followUp } = command
  const measure = measuresToCarryOut(state.measures).find((each) => each.id === id)
  if (measure === undefined) {
    return unknown('measure', {
      de: 'Diese Maßnahme ist nicht zur Umsetzung vorgesehen.',
      en: 'This measure is not to be carried out.',
    })
  }
  const flaw = firstOf(
    filled(note, 'note', { de: 'Stand', en: 'Progress' }),
    followUp !== undefined && day(followUp, 'followUp', { de: 'Wiedervorlage', en: 'Follow-up' }),
  )
  return (
    flaw ??
    happens({
      kind: 'measureReported',
      title: measure.title,
      measure: id,
      status,
      note,
      ...(followUp === undefined ? {} : { followUp }),
    })
  )
}
