import type { Consent, Hidden, Option, Place, YesNo } from '@meinungsbild/questionnaire'
import type { Fields } from './fields.ts'
import { answersOf, optionRows } from './parts.ts'
import { note, placeOf, type Writing } from './writing.ts'

export function yesNoFields(question: YesNo, writing: Writing): Fields {
  if (question.comment) {
    note(
      writing,
      'lost',
      placeOf(question),
      'Das Feld für einen Kommentar entfällt: „Ja/Nein“ hat in LimeSurvey keines.',
      'The field for a comment is left out: “Yes/No” has none in LimeSurvey.',
    )
  }
  return { type: 'Y' }
}

export function placeFields(question: Place, writing: Writing): Fields {
  note(
    writing,
    'changed',
    placeOf(question),
    'Die Karte entfällt; aus den Gebieten wurde eine Liste.',
    'The map is left out; the areas became a list.',
  )
  const options = question.areas.map(({ code, label }): Option => ({ code, label }))
  return { type: '!', answers: answersOf(options, question, writing) }
}

export function consentFields(question: Consent, writing: Writing): Fields {
  note(
    writing,
    'changed',
    placeOf(question),
    'Aus der Einwilligung wurde eine Mehrfachauswahl mit einer Antwort.',
    'The consent became a multiple choice with one option.',
  )
  return {
    type: 'M',
    rows: optionRows([{ code: 'yes', label: question.label }], question, writing),
  }
}

export function hiddenFields(question: Hidden, writing: Writing): Fields {
  const title = writing.naming.get(question.id)?.title
  if (question.parameter !== title) {
    note(
      writing,
      'changed',
      placeOf(question),
      `Im Link heißt der Wert in LimeSurvey „${title}“ statt „${question.parameter}“.`,
      `In the link the value is called “${title}” in LimeSurvey instead of “${question.parameter}”.`,
    )
  }
  return {
    type: 'L',
    answers: answersOf(question.options, question, writing),
    attributes: { hidden: '1' },
  }
}
