import { ACCENT, LINE, QUIET, mm } from '../look.ts'
import type { ParagraphStyle } from './paragraph-style.ts'
import { bold, unhyphenated, size, room } from './properties.ts'

/** Letterhead, header, footer and what parts pages. */
export const LETTERHEAD_STYLES = {
  Sender: { parent: 'Standard', text: { ...bold, 'fo:color': ACCENT, ...size(13) } },
  'Sender unit': {
    parent: 'Standard',
    paragraph: room(1, 0),
    text: { 'fo:color': QUIET, ...size(10) },
  },
  'Sender contact': {
    parent: 'Standard',
    paragraph: room(0.6, 0),
    text: { 'fo:color': QUIET, ...size(8), ...unhyphenated },
  },
  'Reference label': { parent: 'Standard', text: { 'fo:color': QUIET, ...size(8) } },
  Reference: { parent: 'Standard', paragraph: room(0, 1.6), text: size(9.5) },
  Header: {
    parent: 'Standard',
    paragraph: { 'fo:border-bottom': `0.5pt solid ${LINE}`, 'fo:padding-bottom': mm(1.2) },
    text: { 'fo:color': QUIET, ...size(8.5), ...unhyphenated },
  },
  Footer: {
    parent: 'Standard',
    paragraph: { 'fo:text-align': 'end' },
    text: { 'fo:color': QUIET, ...size(8.5) },
  },
  Rule: {
    parent: 'Standard',
    paragraph: { ...room(2, 4), 'fo:border-bottom': `0.5pt solid ${LINE}` },
    text: size(4),
  },
  'Page break': { parent: 'Standard', paragraph: { 'fo:break-before': 'page' }, text: size(2) },
} as const satisfies Record<string, ParagraphStyle>
