import type {
  Address,
  ConstantSum,
  DateQuestion,
  FileType,
  LongText,
  MonthQuestion,
  NumberList,
  NumberQuestion,
  ShortText,
  TextList,
  TimeQuestion,
  Upload,
} from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writeLimits, writeTextLimits } from './write-limits.ts'
import { writeAddress } from './write-address.ts'
import { writeItems } from './write-items.ts'
import { writeSum } from './write-sum.ts'
import { compact, placeOf, type Writing } from './writing.ts'

type Fields =
  | ShortText
  | LongText
  | TextList
  | NumberQuestion
  | NumberList
  | ConstantSum
  | DateQuestion
  | TimeQuestion
  | MonthQuestion
  | Address
  | Upload

/** Kinds that are filled in. */
export function writeFields(question: Fields, writing: Writing): JsonObject {
  const place = placeOf(question)
  switch (question.kind) {
    case 'shortText':
      return { type: 'text', ...writeTextLimits(question, place, writing) }
    case 'longText':
      return compact({ type: 'comment', maxLength: question.maxLength })
    case 'number':
      return { type: 'text', inputType: 'number', ...writeLimits(question, place, writing) }
    case 'date':
    case 'time':
    case 'month':
      return compact({
        type: 'text',
        inputType: question.kind,
        min: question.min,
        max: question.max,
      })
    case 'textList':
      return writeItems(question.rows, question.required, place, writing, (row) =>
        writeTextLimits(row, place, writing),
      )
    case 'numberList': {
      const limits = { inputType: 'number', ...writeLimits(question, place, writing) }
      return writeItems(question.rows, question.required, place, writing, () => limits)
    }
    case 'constantSum':
      return writeSum(question, writing)
    case 'address':
      return writeAddress(question, writing)
    case 'upload':
      return compact({
        type: 'file',
        acceptedTypes: question.accept.map((type) => endings[type]).join(', '),
        maxSize: question.maxBytes,
        allowMultiple: question.maxFiles > 1 ? true : undefined,
        maxFiles: question.maxFiles > 1 ? question.maxFiles : undefined,
      })
    default:
      return question satisfies never
  }
}

const endings: Readonly<Record<FileType, string>> = {
  pdf: '.pdf',
  jpeg: '.jpg',
  png: '.png',
  webp: '.webp',
  plainText: '.txt',
  odt: '.odt',
  docx: '.docx',
}
