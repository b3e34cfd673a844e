import type { ConstantSum } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writeItems } from './write-items.ts'
import { writeOwnWords } from './write-text.ts'
import { noteChanged, placeOf, type Writing } from './writing.ts'

/** A total that is shared out, as numbers whose sum is checked. */
export function writeSum(question: ConstantSum, writing: Writing): JsonObject {
  const { rows, total, required, id } = question
  const place = placeOf(question)
  noteChanged(
    place,
    'Aus der Konstantsumme wurden Zahlen mit einer Prüfung ihrer Summe.',
    'The constant sum became numbers with a check of their sum.',
    writing,
  )
  const items = writeItems(rows, required, place, writing, () => ({
    inputType: 'number',
    min: 0,
    max: total,
    step: 1,
  }))
  const names = rows.map((row) => `{${id}.${row.id}}`)
  const expression = `{${id}} empty or sum(${names.join(', ')}) = ${total}`
  const text = writeOwnWords(`Die Summe muss ${total} sein.`, `The sum must be ${total}.`, writing)
  return { ...items, validators: [{ type: 'expression', expression, text }] }
}
