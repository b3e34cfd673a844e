import {
  readLimeSurvey,
  readSurveyJs,
  readXlsForm,
  runLimeSurveySuite,
  runOpenRosaSuite,
  runSurveyJsSuite,
  type Counts,
  type FormRead,
  type Refused,
  type ReportLine,
  type SuiteResult,
} from '@meinungsbild/formats'
import { contentsOf } from './contents.ts'
import type { ExpressionLanguage, Outcome, Tool } from './outcome.ts'

/** A file, and those beside it that may be further sheets of the same form. */
export type FileBytes = { readonly file: Uint8Array; readonly beside: readonly Uint8Array[] }

/** Reads a file as what it is. `announce` is told whose form it is before anything is done with it. */
export function examineFile({ file, beside }: FileBytes, announce: (tool: Tool) => void): Outcome {
  const contents = contentsOf(file)
  switch (contents?.kind) {
    case undefined:
      return { kind: 'other' }
    case 'limesurvey':
      announce('limesurvey')
      return formOrRefusal('limesurvey', readLimeSurvey(file))
    case 'surveyjs':
      announce('surveyjs')
      return surveyJsOutcome(contents.surveys)
    case 'xlsform': {
      announce('xlsform')
      const read = readXlsForm(file, ...(contents.isTable ? beside : []))
      // A spreadsheet of something else.
      return !read.ok && read.flaw.code === 'noSurvey'
        ? { kind: 'other' }
        : formOrRefusal('xlsform', read)
    }
    case 'xlsformPart':
      return { kind: 'part' }
    case 'suite': {
      const { language, json } = contents
      return { kind: 'suite', language, result: runSuite[language](json) }
    }
    default:
      return contents satisfies never
  }
}

const runSuite: Readonly<Record<ExpressionLanguage, (json: unknown) => SuiteResult>> = {
  limesurvey: runLimeSurveySuite,
  surveyjs: runSurveyJsSuite,
  openrosa: runOpenRosaSuite,
}

function formOrRefusal(
  tool: Tool,
  read: Pick<FormRead, 'ok' | 'counts' | 'report'> | Refused,
): Outcome {
  return read.ok
    ? { kind: 'form', tool, counts: read.counts, report: read.report }
    : { kind: 'refused', tool, message: read.flaw.message }
}

/** Several surveys of one file count as one form; their lines say in which of them. */
function surveyJsOutcome(surveys: readonly unknown[]): Outcome {
  const [only] = surveys
  if (surveys.length === 1) return formOrRefusal('surveyjs', readSurveyJs(only))
  const read = surveys.map((survey) => readSurveyJs(survey))
  const counts = read.flatMap((one) => (one.ok ? [one.counts] : []))
  return {
    kind: 'form',
    tool: 'surveyjs',
    counts: { questions: sum(counts, 'questions'), conditions: sum(counts, 'conditions') },
    report: read.flatMap((one, index) => linesOf(one, index + 1)),
  }
}

function linesOf(read: FormRead | Refused, number: number): readonly ReportLine[] {
  const survey = { de: `Umfrage ${number}`, en: `survey ${number}` }
  if (!read.ok) return [{ kind: 'lost', place: survey, message: read.flaw.message }]
  return read.report.map(({ kind, place, message }) => ({
    kind,
    place: {
      de: `${survey.de}, ${place['de'] ?? ''}`,
      en: `${survey.en}, ${place['en'] ?? ''}`,
    },
    message,
  }))
}

function sum(counts: readonly Counts[], key: keyof Counts): readonly [number, number] {
  return counts.reduce<readonly [number, number]>(
    ([carried, all], { [key]: [more, moreOf] }) => [carried + more, all + moreOf],
    [0, 0],
  )
}
