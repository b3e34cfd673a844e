import type { Pictures } from '../../typesetting/composition.ts'
import type { AutomaticStyles } from '../styles/automatic-styles.ts'

/** What the parts of a document share while it is written. */
export type Draft = {
  readonly styles: AutomaticStyles
  readonly pictures: Pictures
  /** The bookmark of the next heading of the text, which the contents point to. */
  readonly nextHeading: () => string
}
