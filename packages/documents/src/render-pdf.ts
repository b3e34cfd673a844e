import { chartSvg } from '@meinungsbild/design'
import type { Paper } from './paper.ts'
import type { PdfStandard } from './press/job.ts'
import { printPaper } from './print-paper.ts'

/**
 * The paper as a tagged PDF/UA-1 document, or as PDF/A-2a to be kept: title, language, bookmarks, alternatives for figures,
 * header rows. The bytes depend on the paper alone. Any text is shown as it was typed; what the
 * fonts lack is written as a code point. Set in a process of its own, one document after the
 * other, so the caller's process stays free.
 *
 * @throws Error naming the paper and Typst's reason if the document cannot be set; with contents
 * of the type `Paper` that is a defect of the template, not of the text, or a picture that cannot
 * be read.
 */
export function renderPdf(paper: Paper, standard: PdfStandard = 'ua-1'): Promise<Uint8Array> {
  return printPaper(paper, (chart) => chartSvg(chart, { language: paper.language }), standard)
}
