import type { ReportLine } from '../report.ts'

/** A text document of a word processor, taken apart at its headings. */
export type WrittenDocument = {
  readonly ok: true
  readonly type: 'docx' | 'odt'
  readonly parts: readonly WrittenPart[]
  /** What was not taken over, or otherwise than it stood. */
  readonly report: readonly ReportLine[]
}

/** A heading with the text below it, up to the next heading of any level. */
export type WrittenPart = {
  /** Empty for what stands before the first heading. */
  readonly heading: string
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number
  /** Paragraphs, lists, tables, emphasis and links; no scripts, styles or pictures. */
  readonly html: string
}
