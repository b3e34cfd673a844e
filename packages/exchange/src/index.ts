export type { AdmissionList, AdmissionStratum } from './admission-list.ts'
export { smallestBlindStratum, tooSmallToBlind, type AdmissionMode } from './admission-mode.ts'
export { barrierReportLimits, parseBarrierReports, type BarrierReport } from './barrier-report.ts'
export type { BallotBoxHead, BallotBoxHeads } from './ballot-box-heads.ts'
export type { Block, Table } from './block.ts'
export { answerContent, type AnswerContent } from './answer-content.ts'
export { canonicalJson } from './canonical-json.ts'
export type {
  Axis,
  Bar,
  BarChart,
  Chart,
  FieldCourseChart,
  Figure,
  GroupedBarChart,
  Histogram,
  Interval,
  KeyFigureChart,
  MapArea,
  MapChart,
  Mark,
  Polygon,
  PortfolioChart,
  PortfolioField,
  RankingChart,
  Ring,
  StackedChart,
  StackedRow,
  TrendChart,
  Wave,
} from './chart.ts'
export type { Arrivals } from './arrivals.ts'
export { kioskPassText } from './kiosk-pass.ts'
export {
  dossierExportFiles,
  dossierExportFolders,
  parseDossierExportManifest,
  parseDossierInclusion,
  type DossierExportManifest,
  type DossierInclusion,
  type ExportedFile,
} from './dossier-export.ts'
export { readJsonLd } from './json-ld.ts'
export { judgeRequest, type RequestVerdict } from './judge-request.ts'
export type { Json } from './json.ts'
export { openSigned } from './open-signed.ts'
export { largestOpenDataFile, type OpenData, type OpenDataFile } from './open-data.ts'
export { parseAdmissionList } from './parse-admission-list.ts'
export { parseBallotBoxHeads } from './parse-ballot-box-heads.ts'
export { parsePublishedResults } from './parse-published-results.ts'
export { parsePublishedSurvey } from './parse-published-survey.ts'
export { parseSealedSubmission } from './parse-sealed-submission.ts'
export type { Parsed } from './parsed.ts'
export type {
  MeasureCosts,
  MeasureInEnglish,
  PublishedMeasure,
  PublishedQuestion,
  PublishedResults,
  Publishing,
  ResultsEdition,
} from './published-results.ts'
export type {
  AdmissionKey,
  Authority,
  NoticePart,
  PrivacyNotice,
  PublishedSurvey,
  SealingKey,
  SurveyAccess,
} from './published-survey.ts'
export { questionnaireHash } from './questionnaire-hash.ts'
export { parseKeySuccession, type KeySuccession, type SignedSuccession } from './key-succession.ts'
export {
  dossierLeaf,
  parseRecordsHead,
  type DossierLeaf,
  type RecordsHead,
} from './records-head.ts'
export {
  formatAuthorization,
  parseAuthorization,
  requestText,
  type SignedRequest,
} from './request-signature.ts'
export type { SealedSubmission } from './sealed-submission.ts'
export type { Signed } from './signed.ts'
export { surveyState, type SurveyState } from './survey-state.ts'
