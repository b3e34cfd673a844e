import {
  readLimeSurvey,
  readSurveyJs,
  readXlsForm,
  runLimeSurveySuite,
  runOpenRosaSuite,
  runSurveyJsSuite,
  type FormRead,
  type Refused,
  type ReportLine,
  type SuiteResult,
} from '@meinungsbild/formats'
import { contentsOf } from './contents.ts'
import type { ExpressionLanguage, Outcome, Tool } from './outcome.ts'
import { sumOf } from './share.ts'

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
      return formOrRefusal('surveyjs', readSurveyJs(file))
    case 'collection':
      return collectionOf(contents.surveys)
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

/** What became of all surveys together; each line says in which of them. */
function collectionOf(surveys: readonly unknown[]): Outcome {
  const read = surveys.map((survey) => readSurveyJs(survey))
  const counts = read.flatMap((one) => (one.ok ? [one.counts] : []))
  return {
    kind: 'collection',
    counts: {
      questions: sumOf(counts.map(({ questions }) => questions)),
      conditions: sumOf(counts.map(({ conditions }) => conditions)),
    },
    report: read.flatMap((one, index) => linesIn(one, index + 1)),
  }
}

function linesIn(read: FormRead | Refused, number: number): readonly ReportLine[] {
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
