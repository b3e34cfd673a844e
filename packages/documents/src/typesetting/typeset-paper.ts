import type { Block, Chart } from '@meinungsbild/exchange'
import type { PaperBlock } from '../form-block.ts'
import type { Paper } from '../paper.ts'
import { composition, type Pictures } from './composition.ts'
import { factsOf, typesetBlocks } from './typeset-blocks.ts'
import { typesetPicture } from './typeset-picture.ts'
import type { TypesetPaper } from './typeset.ts'
import { dayInWords, LABELS, WORDS } from './words.ts'

/** Everything a document is made from: the paper and its pictures. */
export type Typeset = {
  readonly paper: TypesetPaper
  readonly pictures: Pictures
}

/**
 * Decides all that is not looks: order, numbers, levels, widths. Every text goes through
 * `printable`, which knows what can be shown where the paper goes.
 */
export function typesetPaper(
  paper: Paper,
  printable: (text: string) => string,
  drawChart: (chart: Chart) => string,
): Typeset {
  const numbered = paper.style === 'report' || paper.style === 'concept'
  const sheet = composition({ language: paper.language, numbered }, printable, drawChart)
  const { plain } = sheet
  const { head, body } = headAndBody(paper.blocks)
  const blocks = typesetBlocks(body, sheet, 0)
  const { coat } = paper.letterhead
  const label = plain(paper.label ?? '') || LABELS[paper.language][paper.style]
  return {
    pictures: sheet.pictures,
    paper: {
      title: plain(paper.title) || label,
      label,
      style: paper.style,
      language: paper.language,
      region: paper.language === 'de' ? 'DE' : 'GB',
      words: WORDS[paper.language],
      letterhead: {
        authority: plain(paper.letterhead.authority),
        unit: plain(paper.letterhead.unit),
        fileNumber: plain(paper.letterhead.fileNumber),
        day: plain(dayInWords(paper.letterhead.day, paper.language)),
        contact: (paper.letterhead.contact ?? []).map(plain).filter((line) => line !== ''),
        ...(coat === undefined ? {} : { coat: typesetPicture(coat, 'coat', sheet) }),
      },
      coverSheet: paper.coverSheet === true && paper.style === 'concept' && blocks.length > 0,
      running: {
        authority: oneLine(plain(paper.letterhead.authority), 70),
        fileNumber: oneLine(plain(paper.letterhead.fileNumber), 36),
      },
      head: head.flatMap((block) => factsOf(block, sheet)),
      contents: paper.style === 'report' && blocks.some((block) => block.kind === 'heading'),
      blocks,
    },
  }
}

function oneLine(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}

type Facts = Extract<Block, { kind: 'facts' }>

function headAndBody(blocks: readonly PaperBlock[]): {
  head: readonly Facts[]
  body: readonly PaperBlock[]
} {
  const first = blocks.findIndex((block) => block.kind !== 'facts')
  const count = first === -1 ? blocks.length : first
  return {
    head: blocks.slice(0, count).filter((block) => block.kind === 'facts'),
    body: blocks.slice(count),
  }
}
