import { isAmount } from '../cents.ts'
import type { Command } from '../command.ts'
import { measuresToCarryOut, type MeasureProposal } from '../measure.ts'
import type { Refused } from '../refusal.ts'
import type { State } from '../state.ts'
import { day, filled, firstOf, invalid, unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/** The measures that the press office proposes, all at once; replaces what was there. */
export function proposeMeasures(
  { state }: Case,
  { measures }: Extract<Command, { kind: 'proposeMeasures' }>,
): Ruling {
  if (new Set(measures.map(({ id }) => id)).size !== measures.length) {
    return invalid('measures', {
      de: 'Zwei Maßnahmen haben dieselbe Kennung.',
      en: 'Two measures have the same id.',
    })
  }
  const flaws = measures.map((measure) => {
    const { title, unit, due, cost, effect } = measure
    return firstOf(
      filled(title, 'measures', { de: 'Maßnahme', en: 'Measure' }),
      filled(unit, 'measures', { de: 'Zuständige Stelle', en: 'Unit in charge' }),
      day(due, 'measures', { de: 'Termin', en: 'Date' }),
      filled(cost, 'measures', { de: 'Kosten', en: 'Cost' }),
      filled(effect, 'measures', { de: 'Wirkungskennzahl', en: 'Effect figure' }),
      ...boundFlaws(state, measure),
    )
  })
  return firstOf(...flaws) ?? happens({ kind: 'measuresProposed', measures })
}

/** What a measure is bound to: a finding, an amount, a key figure of the next wave. */
function boundFlaws(
  { keyFigures }: State,
  { finding, plannedCost, effectFigure, english }: MeasureProposal,
): readonly (Refused | false | undefined)[] {
  return [
    english !== undefined &&
      filled(english.title, 'englishTitle', {
        de: 'Maßnahme auf Englisch',
        en: 'Measure in English',
      }),
    finding !== undefined && filled(finding, 'finding', { de: 'Befund', en: 'Finding' }),
    plannedCost !== undefined && !isAmount(plannedCost) && invalid('plannedCost', noAmount),
    effectFigure !== undefined &&
      !keyFigures.some(({ id }) => id === effectFigure.keyFigure) &&
      unknown('effectFigure', {
        de: 'Diese Kennzahl gibt es in dem Vorhaben nicht.',
        en: 'The initiative has no such key figure.',
      }),
    effectFigure !== undefined &&
      !Number.isFinite(effectFigure.target) &&
      invalid('effectTarget', {
        de: 'Bitte geben Sie an, was die Kennzahl in der nächsten Welle erreichen soll.',
        en: 'Please say what the key figure is to reach in the next wave.',
      }),
  ]
}

const noAmount = {
  de: 'Bitte geben Sie einen Betrag in Euro ab 0 an.',
  en: 'Please give an amount in euros from 0 on.',
}

/** How far a measure has come. */
export function reportMeasure(
  { state }: Case,
  command: Extract<Command, { kind: 'reportMeasure' }>,
): Ruling {
  const { measure: id, status, note, noteEnglish, followUp, actualCost } = command
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
    actualCost !== undefined && !isAmount(actualCost) && invalid('actualCost', noAmount),
  )
  return (
    flaw ??
    happens({
      kind: 'measureReported',
      title: measure.title,
      measure: id,
      status,
      note,
      ...(noteEnglish === undefined ? {} : { noteEnglish }),
      ...(followUp === undefined ? {} : { followUp }),
      ...(actualCost === undefined ? {} : { actualCost }),
    })
  )
}
