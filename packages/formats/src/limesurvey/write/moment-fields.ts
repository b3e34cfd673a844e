import type { DateQuestion, MonthQuestion, TimeQuestion } from '@meinungsbild/questionnaire'
import { attributes, type Fields } from './fields.ts'
import { note, placeOf, type Writing } from './writing.ts'

export function dateFields({ min, max }: DateQuestion): Fields {
  return { type: 'D', attributes: attributes({ date_min: min, date_max: max }) }
}

export function timeFields(question: TimeQuestion, writing: Writing): Fields {
  if (question.min !== undefined || question.max !== undefined) {
    note(
      writing,
      'lost',
      placeOf(question),
      'Die Grenzen der Uhrzeit entfallen; LimeSurvey kennt nur Grenzen des Datums.',
      'The limits of the time are left out; LimeSurvey only knows limits of dates.',
    )
  }
  return { type: 'D', attributes: { date_format: 'HH:MM' } }
}

export function monthFields({ min, max }: MonthQuestion): Fields {
  return {
    type: 'D',
    attributes: attributes({
      date_format: 'mm/yyyy',
      date_min: min && `${min}-01`,
      date_max: max && `${max}-28`,
    }),
  }
}
