import type { Block } from '@meinungsbild/exchange'

/**
 * What the paper is in the file: a concept, a memo (Vermerk), a report, or a press release (Pressemitteilung).
 * It decides the first page and the measures, never the contents.
 */
export type PaperStyle = 'concept' | 'memo' | 'report' | 'pressRelease'

/**
 * A paper an authority files, as data.
 *
 * `facts` blocks that stand first become the head of the paper: the head facts of a memo, the
 * embargo line (Sperrfrist) of a press release, the details on a report's cover.
 */
export type Paper = {
  readonly title: string
  readonly language: 'de' | 'en'
  readonly style: PaperStyle
  /** What stands above the title: "Grobkonzept", "Verfügung". Otherwise the name of the style. */
  readonly label?: string
  readonly letterhead: {
    readonly authority: string
    readonly unit: string
    /** Aktenzeichen. */
    readonly fileNumber: string
    /** ISO day, `2027-03-12`. */
    readonly day: string
  }
  readonly blocks: readonly Block[]
  /** ISO instant. It is the only clock of the document: the same paper gives the same bytes. */
  readonly createdAt: string
}
