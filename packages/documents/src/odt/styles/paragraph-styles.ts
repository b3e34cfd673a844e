import { FORM_STYLES } from './paragraphs/form-styles.ts'
import { HEADING_STYLES } from './paragraphs/heading-styles.ts'
import { LETTERHEAD_STYLES } from './paragraphs/letterhead-styles.ts'
import { TABLE_STYLES } from './paragraphs/table-styles.ts'
import { TEXT_STYLES } from './paragraphs/text-styles.ts'

/** Every style that a paragraph of a paper can have. */
export const PARAGRAPH_STYLES = {
  ...TEXT_STYLES,
  ...HEADING_STYLES,
  ...LETTERHEAD_STYLES,
  ...TABLE_STYLES,
  ...FORM_STYLES,
}

export type ParagraphStyleName = keyof typeof PARAGRAPH_STYLES
