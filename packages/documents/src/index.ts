export type {
  AnswerBoxes,
  AnswerGrid,
  AnswerOption,
  FormBlock,
  GridColumn,
  GridRow,
  PaperBlock,
  QuestionBlock,
  WritingField,
} from './form-block.ts'
export { checkLetters } from './letters/check-letters.ts'
export type { Letter, LetterAccess, LetterBlock, LetterSeries } from './letters/letter.ts'
export { LETTERS_PER_FILE, printLetters, type PrintedLetters } from './letters/print-letters.ts'
export type { LetterRefusal } from './letters/refusal.ts'
export { markdownBlocks } from './text/markdown-blocks.ts'
export type { Paper, PaperStyle } from './paper.ts'
export type { Picture } from './picture.ts'
export { typefaces } from './press/fonts.ts'
export { renderOdt } from './render-odt.ts'
export { renderPdf } from './render-pdf.ts'
