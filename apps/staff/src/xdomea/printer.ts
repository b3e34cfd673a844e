import { renderPdf, type Paper } from '@meinungsbild/documents'

/** Makes the file that is kept of a paper. */
export type Printer = (paper: Paper) => Promise<Uint8Array>

/** PDF/A-2a, which archives ask for. */
export const archivalPrinter: Printer = (paper) => renderPdf(paper, 'a-2a')

/** For messages that name documents without their files. */
export const noPrinter: Printer = async () => new Uint8Array()
