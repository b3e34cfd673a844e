export { markdownBlocks } from './text/markdown-blocks.ts'
export type { Paper, PaperStyle } from './paper.ts'
export { renderPdf } from './render-pdf.ts'
