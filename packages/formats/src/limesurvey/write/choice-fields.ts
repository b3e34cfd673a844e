import type {
  Consent,
  Hidden,
  MultipleChoice,
  Option,
  Place,
  Ranking,
  SingleChoice,
  YesNo,
} from '@meinungsbild/questionnaire'
import { attributes, type Fields } from './fields.ts'
import { lineHtml } from './html.ts'
import { answersOf, optionRows } from './parts.ts'
import { otherCodeOf, otherOf } from './naming.ts'
import { note, placeOf, type Writing } from './writing.ts'

export function singleChoiceFields(question: SingleChoice, writing: Writing): Fields {
  const { options, look, comment, order } = question
  notePictures(question, writing)
  noteFixed(question, writing)
  return {
    type: comment ? 'O' : look === 'dropdown' ? '!' : 'L',
    answers: answersOf(options, question, writing),
    ...otherFields(question, writing),
    attributes: {
      ...attributes({ answer_order: order }),
      ...otherPosition(question),
    },
  }
}

export function multipleChoiceFields(question: MultipleChoice, writing: Writing): Fields {
  const { options, comment, order, min, max } = question
  notePictures(question, writing)
  noteFixed(question, writing)
  const names = writing.naming.get(question.id)
  const exclusive = options
    .filter((option) => option.exclusive)
    .map(({ code }) => names?.codes.get(code) ?? code)
  return {
    type: comment ? 'P' : 'M',
    rows: optionRows(options, question, writing),
    ...otherFields(question, writing),
    attributes: {
      ...attributes({
        random_order: order && 1,
        min_answers: min,
        max_answers: max,
        exclude_all_others: exclusive.join(';') || undefined,
      }),
      ...otherPosition(question),
    },
  }
}

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

export function rankingFields(question: Ranking, writing: Writing): Fields {
  noteFixed(question, writing)
  return {
    type: 'R',
    answers: answersOf(question.options, question, writing),
    attributes: attributes({ max_answers: question.places, answer_order: question.order }),
  }
}

function otherFields(
  question: SingleChoice | MultipleChoice,
  writing: Writing,
): Pick<Fields, 'hasOther' | 'words'> {
  const code = otherOf(question)
  const other = question.options.find((option) => option.code === code)
  if (code === undefined || other === undefined) return {}
  const usual = otherCodeOf(question)
  if (code !== usual) {
    note(
      writing,
      'changed',
      placeOf(question),
      `Die Antwort „${code}“ mit Textfeld wird in LimeSurvey als „${usual}“ gespeichert.`,
      `The option “${code}” with a text field is kept as “${usual}” in LimeSurvey.`,
    )
  }
  if (question.options.filter(({ openText }) => openText).length > 1) {
    note(
      writing,
      'lost',
      placeOf(question),
      'LimeSurvey hat nur ein Textfeld je Frage; die weiteren entfallen.',
      'LimeSurvey has only one text field per question; the others are left out.',
    )
  }
  const label = lineHtml(other.label, placeOf(question), writing)
  return { hasOther: true, words: { other_replace_text: label } }
}

/** Where "Other" stands among the options, unless it is the last. */
function otherPosition({
  options,
  kind,
}: SingleChoice | MultipleChoice): Readonly<Record<string, string>> {
  const place = options.findIndex(({ openText }) => openText)
  if (place === -1 || place === options.length - 1) return {}
  if (place === 0) return { other_position: 'beginning' }
  const before = options[place - 1]?.code ?? ''
  return kind === 'singleChoice' ? { other_position: 'specific', other_position_code: before } : {}
}

/** Among options in random order only "Other" keeps its place. */
function noteFixed(question: SingleChoice | MultipleChoice | Ranking, writing: Writing): void {
  const other = otherOf(question)
  const isLost = question.options.some(({ code, fixed }) => fixed && code !== other)
  if (!isLost || question.order === undefined) return
  note(
    writing,
    'lost',
    placeOf(question),
    'Bei zufälliger Reihenfolge behält in LimeSurvey nur „Sonstiges“ seinen Platz.',
    'In random order only “Other” keeps its place in LimeSurvey.',
  )
}

function notePictures(question: SingleChoice | MultipleChoice, writing: Writing): void {
  if (question.look !== 'pictures') return
  note(
    writing,
    'lost',
    placeOf(question),
    'Die Bilder der Antworten entfallen; ihre Beschriftungen bleiben.',
    'The pictures of the options are left out; their labels stay.',
  )
}
