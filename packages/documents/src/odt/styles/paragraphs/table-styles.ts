import { QUIET } from '../look.ts'
import type { ParagraphStyle } from './paragraph-style.ts'
import { bold, kept, unhyphenated, size, room } from './properties.ts'

/** Captions and the text in tables. */
export const TABLE_STYLES = {
  Caption: {
    parent: 'Standard',
    paragraph: room(2, 4),
    text: { 'fo:color': QUIET, ...size(9) },
  },
  Table: { parent: 'Caption', paragraph: { ...room(3, 1.6), ...kept } },
  Figure: { parent: 'Standard', paragraph: { ...room(3, 0), ...kept } },
  'Table Contents': { parent: 'Standard', text: size(9.5) },
  'Table Heading': { parent: 'Table Contents', text: { ...bold, ...unhyphenated } },
  'Table Figures': { parent: 'Table Contents', paragraph: { 'fo:text-align': 'end' } },
  'Table Figures Heading': { parent: 'Table Heading', paragraph: { 'fo:text-align': 'end' } },
  'Dense Contents': { parent: 'Table Contents', text: size(8) },
  'Dense Heading': { parent: 'Table Heading', text: size(8) },
  'Dense Figures': { parent: 'Table Figures', text: size(8) },
  'Dense Figures Heading': { parent: 'Table Figures Heading', text: size(8) },
} as const satisfies Record<string, ParagraphStyle>
