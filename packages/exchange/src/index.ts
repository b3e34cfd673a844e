export type { AdmissionList } from './admission-list.ts'
export type { Bar, Block, Chart, StackedRow, Table } from './block.ts'
export type { Json } from './json.ts'
export type { PublishedResults } from './published-results.ts'
export type {
  Authority,
  PrivacyNotice,
  PublishedSurvey,
  SealingKey,
  SurveyAccess,
} from './published-survey.ts'
export type { SealedSubmission } from './sealed-submission.ts'
export type { Signed } from './signed.ts'
