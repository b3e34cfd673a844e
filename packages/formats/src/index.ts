export { readBpmn, type BpmnRead } from './bpmn/read-bpmn.ts'
export { writeBpmn } from './bpmn/write-bpmn.ts'
export { attachmentTypes, type AttachmentType } from './attachment/attachment-type.ts'
export { checkAttachment } from './attachment/check-attachment.ts'
export { cell, readCsv, type Csv } from './csv/read-csv.ts'
export type {
  Area,
  Catalog,
  CatalogFile,
  CatalogRecord,
  Contact,
  Publisher,
  Series,
} from './dcat/catalog.ts'
export type { FileFormat } from './dcat/file-format.ts'
export type { Availability, DataTheme, Frequency, PublisherLevel } from './dcat/vocabularies.ts'
export { writeCatalog, type CatalogFiles } from './dcat/write-catalog.ts'
export { writeDdi } from './ddi/write-ddi.ts'
export { batchesOfRows, type Cell } from './data/batches-of-rows.ts'
export type { DataFile } from './data/data-file.ts'
export {
  type Batch,
  type BatchColumn,
  type DataSource,
  type DataTable,
  type DataVariable,
  type ResponseSet,
} from './data/data-table.ts'
export { dataColumnsOf, type DataColumn, type DataColumns } from './data/data-variables.ts'
export { measureTable } from './data/measure-table.ts'
export { writeSav } from './data/sav/write-sav.ts'
export { writeOds, writeXlsx } from './data/spreadsheet/write-data-spreadsheet.ts'
export { newVariableNames } from './data/variable-names.ts'
export { germanCsv, plainCsv, writeCsv, type CsvOptions } from './data/write-csv.ts'
export { writeJson } from './data/write-json.ts'
export { writeParquet } from './data/write-parquet.ts'
export { writeRArchive } from './data/write-r-archive.ts'
export { writeRScript } from './data/write-r-script.ts'
export { exactlyZero } from './data/spreadsheet/sheet.ts'
export {
  writeTablesArchive,
  writeTablesCsv,
  writeTablesOds,
  writeTablesXlsx,
  type ResultTable,
} from './data/write-tables.ts'
export { runLimeSurveySuite } from './expressions/suites/limesurvey-suite.ts'
export { runOpenRosaSuite } from './expressions/suites/openrosa-suite.ts'
export type { SuiteResult } from './expressions/suites/suite-result.ts'
export { runSurveyJsSuite } from './expressions/suites/surveyjs-suite.ts'
export type { FormRead } from './form-reading/finish-reading.ts'
export type { Counts } from './form-reading/form-reading.ts'
export type { District } from './geojson/district.ts'
export { readDistricts, type Districts } from './geojson/read-districts.ts'
export { writeCalendar, type Calendar, type CalendarDate } from './icalendar/write-calendar.ts'
export { licenceNamed, type Licence, type LicenceName } from './licences/licence.ts'
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
export type { OpenDataPackage, PackagedFile } from './open-data/open-data-package.ts'
export { writePackage } from './open-data/write-package.ts'
export { readQueXml, type QueXmlForm } from './quexml/read-quexml.ts'
export type { FileFlaw, Refused, ReportLine } from './report.ts'
export type {
  DescribedCategory,
  DescribedFigure,
  DescribedQuestion,
  DescribedVariable,
} from './study/described-variable.ts'
export type { StudyAuthority, StudyDescription, StudyFile } from './study/study-description.ts'
export { usualMissingCodes } from './study/usual-missing-codes.ts'
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
export { cleanSvg } from './safe/clean-svg.ts'
export { readXml } from './safe/read-xml.ts'
export { isZip, readZip } from './safe/read-zip.ts'
export { allText, elementsIn, type XmlElement } from './safe/xml-element.ts'
export { readWrittenDocument } from './written/read-written-document.ts'
export type { WrittenDocument, WrittenPart } from './written/written-document.ts'
export { readSurveyJs } from './surveyjs/read-survey-js.ts'
export { writeSurveyJs, type SurveyJsWritten } from './surveyjs/write/write-survey-js.ts'
export { derivedId } from './xdomea/derived-id.ts'
export { messageFile, type XdomeaHead, type XdomeaMessageName } from './xdomea/message.ts'
export { writeCirculation, writeOffer, writeTransfer } from './xdomea/write-messages.ts'
export { writeXdomeaPackage } from './xdomea/write-xdomea-package.ts'
export type {
  XdomeaCirculation,
  XdomeaCirculationStep,
  XdomeaContact,
  XdomeaDisposal,
  XdomeaDocument,
  XdomeaHistoryLine,
  XdomeaPrimaryFile,
  XdomeaProcess,
  XdomeaRecord,
} from './xdomea/xdomea-record.ts'
export { zipped, type Part } from './zip/zip-stream.ts'
export { readXlsForm } from './xlsform/read-xls-form.ts'
