import type { Counts, ReportLine, SuiteResult } from '@meinungsbild/formats'
import type { Text } from '@meinungsbild/questionnaire'

/** The tools whose forms are read. */
export type Tool = 'limesurvey' | 'surveyjs' | 'xlsform'

/** The languages whose expressions are translated; an XLSForm is written in that of OpenRosa. */
export type ExpressionLanguage = 'limesurvey' | 'surveyjs' | 'openrosa'

/** What became of one file. */
export type Outcome =
  | {
      readonly kind: 'form'
      readonly tool: Tool
      readonly counts: Counts
      readonly report: readonly ReportLine[]
    }
  /** Surveys of SurveyJS in a file that is none of SurveyJS: read for the losses, not counted. */
  | {
      readonly kind: 'collection'
      readonly counts: Counts
      readonly report: readonly ReportLine[]
    }
  /** `tool` is undefined where the file could not even be told. */
  | { readonly kind: 'refused'; readonly tool: Tool | undefined; readonly message: Text }
  | { readonly kind: 'suite'; readonly language: ExpressionLanguage; readonly result: SuiteResult }
  /** A sheet that is read together with another file. */
  | { readonly kind: 'part' }
  /** Neither a form of one of the tools nor a suite of expressions. */
  | { readonly kind: 'other' }

/** A file, by its path below the folder, and what became of it. */
export type Examined = { readonly name: string; readonly outcome: Outcome }
