import type { PaperBlock, WritingField } from '@meinungsbild/documents'
import {
  addressPartLabel,
  type Address,
  type LongText,
  type NumberList,
  type NumberQuestion,
  type Question,
  type ShortText,
  type TextLimits,
  type TextList,
  type Upload,
} from '@meinungsbild/questionnaire'
import type { AnswerForm } from '../answer-form.ts'
import type { Sheet } from '../sheet.ts'
import { labelWith, specialBoxes } from './answer-options.ts'
import { numberBoxes, rangeOfNumbers } from './number-boxes.ts'

/** Some words on one line, or on several. */
export function textForm(question: ShortText | LongText, sheet: Sheet): AnswerForm {
  if (question.kind === 'shortText') {
    const field = textField('', question)
    return written(question, [field], expectation(question, sheet), sheet)
  }
  // A line takes some sixty characters of handwriting.
  const count = Math.min(9, Math.max(3, Math.ceil((question.maxLength ?? 400) / 60)))
  return written(question, [{ kind: 'lines', label: '', count }], [], sheet)
}

/** Several short texts, a line each. */
export function textListForm(question: TextList, sheet: Sheet): AnswerForm {
  const fields = question.rows.map((row) => textField(sheet.line(row.label), row))
  const how = new Set(question.rows.flatMap((row) => expectation(row, sheet)))
  return written(question, fields, [...how], sheet)
}

/** One number, or one per row. */
export function numberForm(question: NumberQuestion | NumberList, sheet: Sheet): AnswerForm {
  const fields =
    question.kind === 'number'
      ? [numberBoxes('', question, sheet)]
      : question.rows.map((row) => numberBoxes(labelWith(row, sheet), question, sheet))
  return written(question, fields, rangeOfNumbers(question, sheet), sheet)
}

/** A line for each part of an address, boxes for the postcode. */
export function addressForm(question: Address, sheet: Sheet): AnswerForm {
  const { words, line } = sheet
  const fields = question.parts.map(({ part, required }) => {
    const label = line(addressPartLabel(part))
    const own = required === true && question.required === true
    const shown = own ? `${label} (${words.requiredPart})` : label
    return textField(shown, part === 'postcode' ? { mask: { kind: 'postcode' } } : {})
  })
  return written(question, fields, [], sheet)
}

/** Copies that are enclosed, and how many sheets they are. */
export function uploadForm(question: Upload, sheet: Sheet): AnswerForm {
  const { words } = sheet
  const field = { kind: 'boxes', label: words.enclosedSheets, pattern: '__', unit: '' } as const
  return written(question, [field], [words.enclose(question.maxFiles)], sheet)
}

/** Places to write in, with "weiß nicht" below them. */
export function written(
  question: Question,
  fields: readonly WritingField[],
  how: readonly string[],
  sheet: Sheet,
): AnswerForm {
  const lines: PaperBlock = { kind: 'writingLines', fields }
  return { how, blocks: [lines, ...specialBoxes(question, sheet)] }
}

function textField(label: string, { mask }: TextLimits): WritingField {
  return mask?.kind === 'postcode'
    ? { kind: 'boxes', label, pattern: '_____', unit: '' }
    : { kind: 'lines', label, count: 1 }
}

function expectation({ mask }: TextLimits, { words, line }: Sheet): readonly string[] {
  return mask?.kind === 'pattern' ? [words.expected(line(mask.description))] : []
}
