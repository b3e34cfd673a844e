import type { Question } from '@meinungsbild/questionnaire'
import type { SourceQuestion } from '../source.ts'
import { checkAttributes } from './check-attributes.ts'
import { fieldsOf } from './fields-of.ts'
import { blockHtml, lineHtml } from './html.ts'
import { noteLeftOut } from './left-out.ts'
import { relevanceOf } from './parts.ts'
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
