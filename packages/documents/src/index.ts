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
export { markdownBlocks } from './text/markdown-blocks.ts'
export type { Paper, PaperStyle } from './paper.ts'
export type { Picture } from './picture.ts'
export { renderOdt } from './render-odt.ts'
export { renderPdf } from './render-pdf.ts'
