import type { Chart } from '@meinungsbild/exchange'
import type { Paper } from './paper.ts'
import type { PdfStandard, PrintResult } from './press/job.ts'
import { openPress } from './press/press.ts'
import { refusedPaper } from './refused-paper.ts'
import { printable, type Repertoire } from './text/printable.ts'
import { typesetPaper } from './typesetting/typeset-paper.ts'

const press = openPress()

/**
 * Sets the paper at the press, charts drawn by `drawChart` (one complete SVG element each).
 * Throws an Error that names the paper and the reason if neither attempt gives a document.
 */
export async function printPaper(
  paper: Paper,
  drawChart: (chart: Chart) => string,
  standard: PdfStandard = 'ua-1',
): Promise<Uint8Array> {
  const createdAt = Math.floor(Date.parse(paper.createdAt) / 1000)
  if (Number.isNaN(createdAt))
    throw refusedPaper(paper, 'PDF', `createdAt is no instant: ${paper.createdAt}`)
  const first = await attempt('full')
  // A rare combination of scripts can defeat the shaping; plain letters cannot.
  const result = first.kind === 'pdf' ? first : await attempt('strict')
  if (result.kind === 'pdf') return result.bytes
  throw refusedPaper(paper, 'PDF', result.sentence)

  function attempt(repertoire: Repertoire): Promise<PrintResult> {
    const typeset = typesetPaper(paper, (text) => printable(text, repertoire), drawChart)
    const pictures = [...typeset.pictures]
    const paperJson = JSON.stringify(typeset.paper)
    return press({ template: 'main.typ', paper: paperJson, pictures, createdAt, standard })
  }
}
