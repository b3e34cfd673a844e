export { cell, readCsv, type Csv } from './csv/read-csv.ts'
export { runLimeSurveySuite } from './expressions/suites/limesurvey-suite.ts'
export { runOpenRosaSuite } from './expressions/suites/openrosa-suite.ts'
export type { SuiteResult } from './expressions/suites/suite-result.ts'
export { runSurveyJsSuite } from './expressions/suites/surveyjs-suite.ts'
export type { FormRead } from './form-reading/finish-reading.ts'
export type { Counts } from './form-reading/form-reading.ts'
export {
  readLimeSurveyAnswers,
  type AnsweredRow,
  type LimeSurveyAnswers,
} from './limesurvey/answers/read-limesurvey-answers.ts'
export { readLimeSurvey, type LimeSurveyForm } from './limesurvey/read-limesurvey.ts'
export { writeLimeSurvey, type LimeSurveyFile } from './limesurvey/write/write-limesurvey.ts'
export type { ColumnMatch, UnmatchedColumn } from './match/column-match.ts'
export {
  compareFrequencies,
  type Comparison,
  type FrequencyDifference,
  type ShownTable,
} from './match/compare-frequencies.ts'
export type { ExpectedVariable } from './match/expected-frequencies.ts'
export { matchAnswers, type MatchOptions } from './match/match-answers.ts'
export type {
  MatchedAnswers,
  MatchedColumn,
  MatchedRow,
  OtherCell,
  UnfitCell,
} from './match/matched-answers.ts'
export type { Meaning, Reason, ReasonCode, Recognition } from './match/meaning.ts'
export { prepareForData, type Prepared } from './match/prepare-for-data.ts'
export type { AnswerableQuestion, Slot } from './match/slot.ts'
export { readQueXml, type QueXmlForm } from './quexml/read-quexml.ts'
export type { FileFlaw, Refused, ReportLine } from './report.ts'
export type { Encoding } from './table/decode-table.ts'
export { readTable, type Table } from './table/read-table.ts'
export {
  checkTranslation,
  type RefusedText,
  type TakenText,
  type TranslationCheck,
} from './translation/check-translation.ts'
export { readTranslationFile } from './translation/read-translation-file.ts'
export { takeTranslation } from './translation/take-translation.ts'
export type {
  TranslationEntry,
  TranslationFile,
  TranslationUnit,
} from './translation/translation-file.ts'
export { writeTranslationSheet } from './translation/write-translation-sheet.ts'
export { writeXliff } from './translation/write-xliff.ts'
export { readXml } from './safe/read-xml.ts'
export { allText, elementsIn, type XmlElement } from './safe/xml-element.ts'
export { readSurveyJs } from './surveyjs/read-survey-js.ts'
export { writeSurveyJs, type SurveyJsWritten } from './surveyjs/write/write-survey-js.ts'
export { readXlsForm } from './xlsform/read-xls-form.ts'
