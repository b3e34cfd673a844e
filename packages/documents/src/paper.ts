import type { PaperBlock } from './form-block.ts'
import type { Picture } from './picture.ts'

/**
 * What the paper is in the file: a concept, a memo (Vermerk), a report, a press release (Pressemitteilung), or a
 * questionnaire to be filled in by hand. It decides the first page and the measures, never the contents.
 */
export type PaperStyle = 'concept' | 'memo' | 'report' | 'pressRelease' | 'questionnaire'

/**
 * A paper an authority files, as data.
 *
 * `facts` blocks that stand first become the head of the paper: the head facts of a memo, the
 * embargo line (Sperrfrist) of a press release, the details on a report's cover, until when and
 * where to a questionnaire is sent back.
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
    /** Where the authority is to be found: address, telephone, e-mail, a line each. */
    readonly contact?: readonly string[]
    /** Coat of arms (Wappen). It decorates: what it says stands beside it as a name. */
    readonly coat?: Picture
  }
  /** The facts that stand first take the first page alone, as a cover sheet (Steckbrief); of a concept. */
  readonly coverSheet?: boolean
  readonly blocks: readonly PaperBlock[]
  /** ISO instant. It is the only clock of the document: the same paper gives the same bytes. */
  readonly createdAt: string
}
