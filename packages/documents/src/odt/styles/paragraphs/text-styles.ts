import { ACCENT, LINE, QUIET, mm } from '../look.ts'
import type { ParagraphStyle } from './paragraph-style.ts'
import { bold, kept, size, room } from './properties.ts'

/** Running text, lists, boxes and signatures. */
export const TEXT_STYLES = {
  Standard: {},
  'Text body': { parent: 'Standard', paragraph: room(0, 2.4) },
  Lead: { parent: 'Text body', text: { ...bold, ...size('108%') } },
  Note: { parent: 'Text body', text: { 'fo:color': QUIET, ...size('90%') } },
  Quotations: {
    parent: 'Text body',
    left: 4,
    paragraph: {
      ...room(1, 3.4),
      'fo:border-left': `2pt solid ${LINE}`,
      'fo:padding-left': mm(4),
    },
  },
  'List 1': { parent: 'Text body', paragraph: room(0, 1.2) },
  'Numbering 1': { parent: 'Text body', paragraph: room(0, 1.2) },
  Facts: { parent: 'Text body', left: 42, first: -42, paragraph: room(0, 1.4) },
  'Framed facts': {
    parent: 'Facts',
    paragraph: {
      'fo:border-top': `1pt solid ${ACCENT}`,
      'fo:border-bottom': `1pt solid ${ACCENT}`,
      'fo:padding-top': mm(2),
      'fo:padding-bottom': mm(1.6),
    },
  },
  'Last framed fact': { parent: 'Framed facts', paragraph: room(0, 5) },
  'Box title': {
    parent: 'Text body',
    paragraph: { ...room(0, 1.6), ...kept },
    text: { ...bold, 'fo:color': ACCENT },
  },
  'Signature mark': { parent: 'Text body', paragraph: { ...room(6, 2.4), ...kept }, text: bold },
  Signature: {
    parent: 'Standard',
    paragraph: room(0, 0.6),
    text: { 'fo:color': QUIET, ...size('92%') },
  },
  'Signature name': { parent: 'Standard', paragraph: { ...room(0, 0.8), ...kept } },
} as const satisfies Record<string, ParagraphStyle>
