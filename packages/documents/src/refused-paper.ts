import type { Paper } from './paper.ts'

/** That a document cannot be made: which paper, in which format, and why. */
export function refusedPaper(paper: Paper, format: 'PDF' | 'ODT', reason: string): Error {
  const { style, title, letterhead } = paper
  return new Error(
    `The ${style} "${title}" (${letterhead.fileNumber}) cannot be set as ${format}: ${reason}`,
  )
}
