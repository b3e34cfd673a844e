import { ACCENT, mm } from '../look.ts'
import type { ParagraphStyle } from './paragraph-style.ts'
import { bold, kept, unhyphenated, size, room } from './properties.ts'

/** Title, headings and contents. */
export const HEADING_STYLES = {
  Heading: {
    parent: 'Standard',
    paragraph: { ...room(5, 2.4), ...kept, 'fo:keep-together': 'always' },
    text: { ...bold, 'fo:color': ACCENT, ...unhyphenated },
  },
  'Heading 1': { parent: 'Heading', outline: 1, paragraph: room(7, 3), text: size(14) },
  'Heading 2': { parent: 'Heading', outline: 2, paragraph: room(5.5, 2.6), text: size(11.5) },
  'Heading 3': { parent: 'Heading', outline: 3, paragraph: room(4.5, 2), text: size(10.5) },
  'Heading 4': { parent: 'Heading', outline: 4, paragraph: room(4.5, 2), text: size(10.5) },
  'Heading 5': { parent: 'Heading', outline: 5, paragraph: room(4.5, 2), text: size(10.5) },
  Title: { parent: 'Heading', paragraph: room(0, 4), text: size(20) },
  Label: { parent: 'Heading', paragraph: room(5, 1), text: size(9) },
  'Cover label': { parent: 'Label', paragraph: room(60, 2) },
  'Cover rule': {
    parent: 'Standard',
    paragraph: {
      ...room(0, 50),
      'fo:margin-right': mm(125),
      'fo:border-bottom': `3pt solid ${ACCENT}`,
    },
    text: size(4),
  },
  'Contents Heading': {
    parent: 'Heading',
    paragraph: { 'fo:break-before': 'page', ...room(0, 4) },
    text: size(14),
  },
  'Contents 1': { parent: 'Standard', paragraph: room(2, 1), text: bold },
  'Contents 2': { parent: 'Standard', left: 5, paragraph: room(0, 1) },
  'Contents 3': { parent: 'Standard', left: 10, paragraph: room(0, 1) },
} as const satisfies Record<string, ParagraphStyle>
