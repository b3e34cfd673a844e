import type {
  Consent,
  MultipleChoice,
  Place,
  Ranking,
  SingleChoice,
} from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writeChoices } from './write-choices.ts'
import { writeText } from './write-text.ts'
import { compact, noteChanged, noteLost, placeOf, type Writing } from './writing.ts'

export function writeSingleChoice(question: SingleChoice, writing: Writing): JsonObject {
  const { look, order, comment } = question
  return compact({
    type: look === 'dropdown' ? 'dropdown' : look === 'pictures' ? 'imagepicker' : 'radiogroup',
    ...writeChoices(question, writing),
    choicesOrder: order,
    showCommentArea: comment,
  })
}

export function writeMultipleChoice(question: MultipleChoice, writing: Writing): JsonObject {
  const { look, order, min, max, comment } = question
  if (comment) {
    noteLost(
      placeOf(question),
      'Ein Feld für eine Anmerkung je Antwort kennt SurveyJS nicht.',
      'SurveyJS does not know a field for a comment on each option.',
      writing,
    )
  }
  return compact({
    type: look === 'pictures' ? 'imagepicker' : 'checkbox',
    multiSelect: look === 'pictures' ? true : undefined,
    ...writeChoices(question, writing),
    choicesOrder: order,
    minSelectedChoices: min,
    maxSelectedChoices: max,
  })
}

export function writeRanking(question: Ranking, writing: Writing): JsonObject {
  const { order, places } = question
  return compact({
    type: 'ranking',
    ...writeChoices(question, writing),
    choicesOrder: order,
    selectToRankEnabled: places === undefined ? undefined : true,
    maxSelectedChoices: places,
  })
}

/** Kinds that SurveyJS has not, as the choices that they are without what is special about them. */
export function writeAsChoice(question: Place | Consent, writing: Writing): JsonObject {
  const place = placeOf(question)
  if (question.kind === 'consent') {
    noteChanged(
      place,
      'Aus der Einwilligung wurde ein einzelnes Kästchen.',
      'The consent became a single box.',
      writing,
    )
    return {
      type: 'checkbox',
      choices: [{ value: 'yes', text: writeText(question.label, place, writing) }],
    }
  }
  noteChanged(
    place,
    'Aus der Karte wurde eine Liste ihrer Gebiete.',
    'The map became a list of its areas.',
    writing,
  )
  const choices = question.areas.map(({ code, label }) => ({
    value: code,
    text: writeText(label, place, writing),
  }))
  return { type: 'dropdown', choices }
}
