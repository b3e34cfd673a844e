export { cell, readCsv, type Csv } from './csv/read-csv.ts'
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
