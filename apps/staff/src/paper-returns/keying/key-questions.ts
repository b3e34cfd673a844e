import { entryLabel, entryQuestion, type Page, type Question } from '@meinungsbild/questionnaire'
import { isOnPaper } from '../../questionnaire/paper/numbered-questions.ts'
import type { Sheet } from '../../questionnaire/paper/sheet.ts'
import type { KeyField, KeyQuestion } from './key-field.ts'
import { boxes, keyFieldsOf, mostRowsKeyed } from './key-fields-of.ts'

/** A page of the questionnaire as it is keyed. */
export type KeyPage = {
  /** Inline Markdown; may be empty. */
  readonly title: string
  readonly questions: readonly KeyQuestion[]
}

/** The whole questionnaire as it is keyed from paper: every page and every question in printed order. */
export function keyPages(sheet: Sheet): readonly KeyPage[] {
  return sheet.questionnaire.pages
    .map((page) => ({
      title: sheet.line(page.title),
      questions: page.questions
        .filter(isOnPaper)
        .flatMap((question) => keyQuestions(page, question, sheet)),
    }))
    .filter(({ questions }) => questions.length > 0)
}

function keyQuestions(page: Page, question: Question, sheet: Sheet): readonly KeyQuestion[] {
  const number = sheet.numberOf(question.id) ?? ''
  const onlyIf = [page.visibleIf, question.visibleIf]
    .filter((condition) => condition !== undefined)
    .map((condition) => sheet.words.onlyIf(sheet.condition(condition)))
  if (question.kind === 'repeat') {
    const entries = Math.max(0, Math.min(question.max, mostRowsKeyed))
    return [
      ...asked(number, sheet.line(question.text), onlyIf, boxes(question, sheet)),
      ...Array.from({ length: entries }, (_, index) => index + 1).flatMap((entry) =>
        question.questions.flatMap((nested, place) =>
          asked(
            `${number}${String.fromCodePoint(97 + (place % 26))}`,
            `${sheet.line(entryLabel(question, entry))}: ${sheet.line(nested.text)}`,
            onlyIf,
            keyFieldsOf(entryQuestion(question, entry, nested), sheet),
          ),
        ),
      ),
    ]
  }
  return asked(number, sheet.line(question.text), onlyIf, keyFieldsOf(question, sheet))
}

function asked(
  number: string,
  text: string,
  onlyIf: readonly string[],
  fields: readonly KeyField[],
): readonly KeyQuestion[] {
  return fields.length === 0 ? [] : [{ number, text, onlyIf, fields }]
}

/** All fields of a form in printed order. */
export function fieldsIn(pages: readonly KeyPage[]): readonly KeyField[] {
  return pages.flatMap(({ questions }) => questions.flatMap(({ fields }) => fields))
}
