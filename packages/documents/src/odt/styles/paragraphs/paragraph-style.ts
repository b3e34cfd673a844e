import type { Attributes } from '../../elements/xml.ts'
import type { Tab } from '../../elements/tab-stops.ts'

/** A named style. Its name is its key; what it does not say it has from its parent. */
export type ParagraphStyle = {
  readonly parent?: string
  /** Outline level of the headings that have it. */
  readonly outline?: number
  /** Millimetres from the margin to the text, and from there to the first line. */
  readonly left?: number
  readonly first?: number
  readonly tabs?: readonly Tab[]
  readonly paragraph?: Attributes
  readonly text?: Attributes
}
