import type { DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import type { Building } from './building.ts'
import { finishElement } from './element-base.ts'
import { isoLimits } from './iso-limits.ts'

/** Day and time of day are two questions with us. What is asked about the moment cannot be asked about both. */
export function momentItems(building: Building, checks: DraftItem['checks']): readonly DraftItem[] {
  const { base, reading, place } = building
  note(
    reading,
    'changed',
    place,
    'Aus der Frage nach Tag und Uhrzeit wurden zwei Fragen.',
    'The question about day and time became two questions.',
  )
  const day = finishElement(
    { kind: 'date', ...base, ...isoLimits('date', building) },
    building,
    { checks },
    {
      value: (steps) =>
        steps.length > 0
          ? undefined
          : { kind: 'value', expression: { kind: 'reference', path: [base.id] }, type: 'unknown' },
    },
  )
  const text = joinedTexts([base.text, ownWords(reading, '(Uhrzeit)', '(time)')], ' ') ?? base.text
  const time = { kind: 'time', ...base, id: reading.ids.question(`${base.id}_time`), text } as const
  reading.built.set(time.id, time)
  return [day, { ...day, question: time, checks: [] }]
}
