import type { Problem } from '../problem.ts'
import type { QuestionKind } from '../question.ts'

/** What a citizen is asked to do where a required answer is missing. */
export type Request =
  | 'answer'
  | 'choice'
  | 'choices'
  | 'rating'
  | 'area'
  | 'consent'
  | 'order'
  | 'number'
  | 'text'
  | 'date'
  | 'time'
  | 'month'
  | 'file'
  | 'fields'
  | 'rowChoice'
  | 'rowChoices'
  | 'rowField'

const requests: Readonly<Record<QuestionKind, Request>> = {
  singleChoice: 'choice',
  yesNo: 'choice',
  multipleChoice: 'choices',
  place: 'area',
  consent: 'consent',
  scale: 'choice',
  rating: 'rating',
  recommendation: 'rating',
  slider: 'number',
  matrix: 'answer',
  differential: 'answer',
  multipleMatrix: 'answer',
  dualMatrix: 'answer',
  table: 'fields',
  ranking: 'order',
  constantSum: 'fields',
  shortText: 'text',
  longText: 'text',
  textList: 'fields',
  number: 'number',
  numberList: 'fields',
  date: 'date',
  time: 'time',
  month: 'month',
  address: 'fields',
  upload: 'file',
  computed: 'answer',
  hidden: 'answer',
  statement: 'answer',
  section: 'answer',
  picture: 'answer',
  download: 'answer',
  repeat: 'answer',
}

/** The same for one row, part or cell. */
const rowRequests: Readonly<Partial<Record<QuestionKind, Request>>> = {
  matrix: 'rowChoice',
  differential: 'rowChoice',
  dualMatrix: 'rowChoice',
  multipleMatrix: 'rowChoices',
  table: 'rowField',
  constantSum: 'rowField',
  textList: 'rowField',
  numberList: 'rowField',
  address: 'rowField',
}

export function requestOf({ kind, row }: Problem): Request {
  if (kind === undefined) return 'answer'
  return (row === undefined ? undefined : rowRequests[kind]) ?? requests[kind]
}
