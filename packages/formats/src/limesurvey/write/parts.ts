import {
  parseExpression,
  type Option,
  type Question,
  type ScalePoint,
  type Text,
} from '@meinungsbild/questionnaire'
import type { SourceAnswer, SourceRow } from '../source.ts'
import { lineHtml } from './html.ts'
import { otherOf } from './naming.ts'
import { scriptOf } from './script.ts'
import { note, placeOf, type Writing } from './writing.ts'

type Labelled = { readonly label: Text; readonly visibleIf?: string }

/** Options or points as answers. "Other" is none of them: LimeSurvey adds it by itself. */
export function answersOf(
  list: readonly (Option | ScalePoint)[],
  question: Question,
  writing: Writing,
): readonly SourceAnswer[] {
  const names = writing.naming.get(question.id)
  const other = otherOf(question)
  return list
    .filter(({ code }) => code !== other)
    .map((one) => {
      if ('visibleIf' in one) noteLostCondition(one.code, question, writing)
      return {
        code: names?.codes.get(one.code) ?? one.code,
        label: lineHtml(one.label, placeOf(question), writing),
        assessment: '0',
      }
    })
}

/** Options as subquestions, which can have conditions. */
export function optionRows(
  list: readonly Option[],
  question: Question,
  writing: Writing,
): readonly SourceRow[] {
  const names = writing.naming.get(question.id)
  const other = otherOf(question)
  return list
    .filter(({ code }) => code !== other)
    .map((option) => rowOf(names?.codes.get(option.code) ?? option.code, option, question, writing))
}

export function rowsOf(
  list: readonly (Labelled & { readonly id: string })[],
  question: Question,
  writing: Writing,
): readonly SourceRow[] {
  const names = writing.naming.get(question.id)
  return list.map((row) => rowOf(names?.rows.get(row.id) ?? row.id, row, question, writing))
}

export function columnRows(
  list: readonly (Labelled & { readonly id: string })[],
  question: Question,
  writing: Writing,
): readonly SourceRow[] {
  const names = writing.naming.get(question.id)
  return list.map((row) => rowOf(names?.columns.get(row.id) ?? row.id, row, question, writing))
}

function rowOf(
  code: string,
  { label, visibleIf }: Labelled,
  question: Question,
  writing: Writing,
): SourceRow {
  const place = placeOf(question)
  return {
    code,
    label: lineHtml(label, place, writing),
    relevance: visibleIf === undefined ? '1' : relevanceOf(visibleIf, place, writing),
  }
}

/** A condition as LimeSurvey's relevance; `1`, always, if it cannot be said there. */
export function relevanceOf(condition: string, place: Text, writing: Writing): string {
  const parsed = parseExpression(condition)
  const script = parsed.ok ? scriptOf(parsed.expression, writing) : undefined
  if (script !== undefined) return script
  note(
    writing,
    'lost',
    place,
    `Die Bedingung „${condition}“ lässt sich in LimeSurvey nicht sagen.`,
    `The condition “${condition}” cannot be said in LimeSurvey.`,
  )
  return '1'
}

function noteLostCondition(code: string, question: Question, writing: Writing): void {
  note(
    writing,
    'lost',
    placeOf(question),
    `Die Bedingung der Antwort „${code}“ entfällt: Antworten haben in LimeSurvey keine.`,
    `The condition of the option “${code}” is left out: answers have none in LimeSurvey.`,
  )
}
