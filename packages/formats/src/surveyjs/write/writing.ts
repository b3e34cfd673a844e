import type { Question, Questionnaire, Text } from '@meinungsbild/questionnaire'
import type { ReportLine } from '../../report.ts'
import type { JsonObject } from '../json-source.ts'

/** What is gathered while a questionnaire is written for SurveyJS. */
export type Writing = {
  readonly questionnaire: Questionnaire
  readonly report: ReportLine[]
  readonly calculated: JsonObject[]
}

export function placeOf({ id }: Question): Text {
  return { de: `Frage ${id}`, en: `Question ${id}` }
}

export function noteLost(place: Text, de: string, en: string, { report }: Writing): void {
  report.push({ kind: 'lost', place, message: { de, en } })
}

export function noteChanged(place: Text, de: string, en: string, { report }: Writing): void {
  report.push({ kind: 'changed', place, message: { de, en } })
}

/** An object without the properties that have no value. */
export function compact(
  entries: Readonly<Record<string, JsonObject[string] | undefined>>,
): JsonObject {
  const filled = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  )
  return Object.fromEntries(filled)
}
