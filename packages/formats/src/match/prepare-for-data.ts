import type {
  MultipleChoice,
  Page,
  Question,
  Questionnaire,
  Text,
} from '@meinungsbild/questionnaire'
import type { Csv } from '../csv/read-csv.ts'
import type { ReportLine } from '../report.ts'
import { matchAnswers, type MatchOptions } from './match-answers.ts'
import type { MatchedAnswers } from './matched-answers.ts'
import { isDenial, noneOf } from './none-of-these.ts'

export type Prepared = {
  readonly questionnaire: Questionnaire
  readonly report: readonly ReportLine[]
}

/**
 * Makes a questionnaire able to take a data file that was collected with another form. Two things are mended, each with a line in
 * the report:
 * a multiple choice that somebody answered with "Nein" throughout gets the option "Nichts davon", since a form cannot tell
 * such an answer from none; a required question that somebody left out is no longer required.
 */
export function prepareForData(
  questionnaire: Questionnaire,
  csv: Csv,
  options: MatchOptions = {},
): Prepared {
  const matched = matchAnswers(questionnaire, csv, options)
  const denied = deniedThroughout(matched, csv)
  const leftOut = new Set(
    matched.rows.flatMap(({ problems }) => problems.map(({ question }) => question)),
  )
  const report: ReportLine[] = []
  const mend = (question: Question): Question => {
    const optional =
      leftOut.has(question.id) && question.required ? withoutRequired(question) : question
    if (optional !== question) report.push(line(question, notRequired))
    if (optional.kind !== 'multipleChoice' || !denied.has(question.id)) return optional
    report.push(line(question, noneAdded))
    return withNone(optional, questionnaire.languages)
  }
  const pages = questionnaire.pages.map((page): Page => ({
    ...page,
    questions: page.questions.map(mend),
  }))
  return { questionnaire: { ...questionnaire, pages }, report }
}

/** Questions that have a row with at least one "Nein", no "Ja" and no exclusive option to say so. */
function deniedThroughout({ columns }: MatchedAnswers, csv: Csv): ReadonlySet<string> {
  const boxes = columns.filter(({ slot }) => slot.kind === 'option' || slot.kind === 'openText')
  const found = new Set<string>()
  for (const [question, own] of Map.groupBy(boxes, ({ slot }) => slot.question)) {
    if (question.kind !== 'multipleChoice' || noneOf(question)) continue
    const kinds = own.map(({ index, values }) => ({
      index,
      kindOf: new Map(values.map(({ value, meaning }) => [value, meaning.kind])),
    }))
    const isDenied = csv.rows.some((row) =>
      isDenial(kinds.map(({ index, kindOf }) => kindOf.get(row[index] ?? '') ?? 'missing')),
    )
    if (isDenied) found.add(question.id)
  }
  return found
}

function withNone(question: MultipleChoice, languages: readonly string[]): MultipleChoice {
  const codes = new Set(question.options.map(({ code }) => code))
  const code =
    ['none', 'none_of_these', '_none'].find((candidate) => !codes.has(candidate)) ?? '_none_'
  const label = Object.fromEntries(
    languages.map((language) => [
      language,
      language.startsWith('de') ? 'Nichts davon' : 'None of these',
    ]),
  )
  return { ...question, options: [...question.options, { code, label, exclusive: true }] }
}

function withoutRequired(question: Question): Question {
  const { required: _, ...rest } = question
  return rest
}

function line(question: Question, message: Text): ReportLine {
  const place = { de: `Frage ${question.id}`, en: `question ${question.id}` }
  return { kind: 'changed', place, message }
}

const noneAdded: Text = {
  de: 'Die Antwort „Nichts davon“ wurde ergänzt, weil in den Daten jemand alle Antworten verneint hat.',
  en: 'The answer “None of these” was added because somebody in the data denied all answers.',
}

const notRequired: Text = {
  de: 'Die Frage ist nicht mehr Pflicht, weil in den Daten jemand sie nicht beantwortet hat.',
  en: 'The question is no longer required because somebody in the data did not answer it.',
}
