import { writeLimeSurvey, writeSurveyJs, type ReportLine } from '@meinungsbild/formats'
import type { Questionnaire } from '@meinungsbild/questionnaire'

/** Formats in which the questionnaire itself is given out. */
export const exportFormats = ['json', 'lss', 'surveyjs'] as const

export type ExportFormat = (typeof exportFormats)[number]

export type ExportFile = {
  readonly text: string
  readonly type: string
  readonly ending: 'json' | 'lss'
  /** What the format cannot take in, or only in another form. */
  readonly report: readonly ReportLine[]
}

export function isExportFormat(format: string | undefined): format is ExportFormat {
  return exportFormats.some((each) => each === format)
}

/** The questionnaire as a file: our own format loses nothing, the others say what they do. */
export function exportFile(questionnaire: Questionnaire, format: ExportFormat): ExportFile {
  switch (format) {
    case 'json':
      return { ...jsonFile(questionnaire), report: [] }
    case 'lss': {
      const { lss, report } = writeLimeSurvey(questionnaire)
      return { text: lss, type: 'text/xml; charset=utf-8', ending: 'lss', report }
    }
    case 'surveyjs': {
      const { json, report } = writeSurveyJs(questionnaire)
      return { ...jsonFile(json), report }
    }
    default:
      return format satisfies never
  }
}

function jsonFile(json: object): Pick<ExportFile, 'text' | 'type' | 'ending'> {
  const text = `${JSON.stringify(json, undefined, 2)}\n`
  return { text, type: 'application/json; charset=utf-8', ending: 'json' }
}
