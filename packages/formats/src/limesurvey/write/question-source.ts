import { parseExpression, type Computed, type Question } from '@meinungsbild/questionnaire'
import type { SourceQuestion } from '../source.ts'
import {
  differentialFields,
  dualMatrixFields,
  matrixFields,
  multipleMatrixFields,
  tableFields,
} from './array-fields.ts'
import { checkAttributes } from './check-attributes.ts'
import {
  consentFields,
  hiddenFields,
  multipleChoiceFields,
  placeFields,
  rankingFields,
  singleChoiceFields,
  yesNoFields,
} from './choice-fields.ts'
import {
  addressFields,
  constantSumFields,
  dateFields,
  longTextFields,
  monthFields,
  numberFields,
  numberListFields,
  shortTextFields,
  textListFields,
  timeFields,
  uploadFields,
} from './entry-fields.ts'
import type { Fields } from './fields.ts'
import { blockHtml, lineHtml } from './html.ts'
import { relevanceOf } from './parts.ts'
import { ratingFields, recommendationFields, scaleFields, sliderFields } from './scale-fields.ts'
import { scriptOf } from './script.ts'
import { note, placeOf, type Writing } from './writing.ts'

/** A question as LimeSurvey's; undefined if it has no such kind. */
export function questionSource(
  question: Question,
  gid: string,
  writing: Writing,
): SourceQuestion | undefined {
  const fields = fieldsOf(question, writing)
  const names = writing.naming.get(question.id)
  if (fields === undefined || names === undefined) return undefined
  const place = placeOf(question)
  noteLeftOut(question, writing)
  const words = fields.words ?? {}
  const checks = checkAttributes(question, writing)
  const isStatement = fields.type === 'X'
  return {
    qid: names.qid,
    gid,
    type: fields.type,
    title: names.title,
    text: isStatement ? statementHtml(question, writing) : lineHtml(question.text, place, writing),
    help: lineHtml(question.help, place, writing),
    script: '',
    preg: fields.preg ?? '',
    hasOther: fields.hasOther ?? false,
    mandatory: question.required ? 'Y' : 'N',
    relevance:
      question.visibleIf === undefined ? '1' : relevanceOf(question.visibleIf, place, writing),
    attributes: new Map(Object.entries({ ...fields.attributes, ...checks.attributes })),
    wordAttributes: new Map(Object.entries({ ...words, ...checks.words })),
    rows: fields.rows ?? [],
    columns: fields.columns ?? [],
    answers: fields.answers ?? [],
    secondAnswers: fields.secondAnswers ?? [],
    defaults: new Map(),
    conditions: [],
  }
}

function fieldsOf(question: Question, writing: Writing): Fields | undefined {
  switch (question.kind) {
    case 'singleChoice':
      return singleChoiceFields(question, writing)
    case 'yesNo':
      return yesNoFields(question, writing)
    case 'multipleChoice':
      return multipleChoiceFields(question, writing)
    case 'place':
      return placeFields(question, writing)
    case 'consent':
      return consentFields(question, writing)
    case 'scale':
      return scaleFields(question, writing)
    case 'rating':
      return ratingFields(question, writing)
    case 'recommendation':
      return recommendationFields(question, writing)
    case 'slider':
      return sliderFields(question, writing)
    case 'matrix':
      return matrixFields(question, writing)
    case 'differential':
      return differentialFields(question, writing)
    case 'multipleMatrix':
      return multipleMatrixFields(question, writing)
    case 'dualMatrix':
      return dualMatrixFields(question, writing)
    case 'table':
      return tableFields(question, writing)
    case 'ranking':
      return rankingFields(question, writing)
    case 'constantSum':
      return constantSumFields(question, writing)
    case 'shortText':
      return shortTextFields(question, writing)
    case 'longText':
      return longTextFields(question)
    case 'textList':
      return textListFields(question, writing)
    case 'number':
      return numberFields(question, writing)
    case 'numberList':
      return numberListFields(question, writing)
    case 'date':
      return dateFields(question)
    case 'time':
      return timeFields(question, writing)
    case 'month':
      return monthFields(question)
    case 'address':
      return addressFields(question, writing)
    case 'upload':
      return uploadFields(question)
    case 'hidden':
      return hiddenFields(question, writing)
    case 'computed':
      return computedFields(question, writing)
    case 'statement':
    case 'section':
      return { type: 'X' }
    case 'picture':
    case 'download':
      return withoutMedia(question, writing)
    case 'repeat':
      return withoutRepeat(question, writing)
    default:
      return question satisfies never
  }
}

function computedFields(question: Computed, writing: Writing): Fields | undefined {
  const { value, type } = question
  const parsed = parseExpression(value)
  const script = parsed.ok ? scriptOf(parsed.expression, writing) : undefined
  if (script !== undefined) {
    if (type === 'date' || type === 'truth') noteType(question, writing)
    return { type: '*', attributes: { hidden: '1', equation: `{${script}}` } }
  }
  note(
    writing,
    'lost',
    placeOf(question),
    `Der berechnete Wert „${value}“ lässt sich in LimeSurvey nicht sagen.`,
    `The computed value “${value}” cannot be said in LimeSurvey.`,
  )
  return undefined
}

function noteType(question: Computed, writing: Writing): void {
  note(
    writing,
    'changed',
    placeOf(question),
    'Was der berechnete Wert ist, sagt LimeSurvey nicht; ein Datum ist dort ein Text, wahr und falsch sind 1 und 0.',
    'LimeSurvey does not say what a computed value is; a date is a text there, true and false are 1 and 0.',
  )
}

function statementHtml(question: Question, writing: Writing) {
  const place = placeOf(question)
  if (question.kind !== 'section') return blockHtml(question.text, place, writing)
  note(
    writing,
    'changed',
    place,
    'Aus der Überschrift wurde ein Hinweistext.',
    'The heading became a statement.',
  )
  const heading = Object.entries(lineHtml(question.text, place, writing))
  return Object.fromEntries(heading.map(([language, words]) => [language, `<h1>${words}</h1>`]))
}

function withoutMedia(question: Question, writing: Writing): Fields {
  note(
    writing,
    'lost',
    placeOf(question),
    'Das Bild oder Dokument ist nicht Teil der Datei; es bleibt der Text.',
    'The picture or document is no part of the file; the text stays.',
  )
  return { type: 'X' }
}

function withoutRepeat(question: Question, writing: Writing): undefined {
  note(
    writing,
    'lost',
    placeOf(question),
    'Wiederholte Fragen kennt LimeSurvey nicht; die Gruppe entfällt.',
    'LimeSurvey does not know repeated questions; the group is left out.',
  )
}

/** What every kind may have and LimeSurvey has not. */
function noteLeftOut(question: Question, writing: Writing): void {
  const { special = [], personal, purpose, item } = question
  const place = placeOf(question)
  if (special.length > 0) {
    note(
      writing,
      'lost',
      place,
      'Besondere Antworten wie „weiß nicht“ gibt es in LimeSurvey nicht.',
      'There are no special answers such as “don’t know” in LimeSurvey.',
    )
  }
  if (personal || purpose !== undefined || item !== undefined) {
    note(
      writing,
      'lost',
      place,
      'Angaben zu Personenbezug, Zweck und Fragensammlung entfallen.',
      'What is said about personal data, purpose and item bank is left out.',
    )
  }
}
