import { ACCENT, INK, mm } from '../look.ts'
import type { ParagraphStyle } from './paragraph-style.ts'
import { bold, kept, unhyphenated, size, room } from './properties.ts'

/** What a questionnaire has beside the other papers. */
export const FORM_STYLES = {
  Question: {
    parent: 'Heading',
    left: 10,
    first: -10,
    paragraph: room(7, 2.4),
    text: { 'fo:color': INK, ...size(12) },
  },
  Instruction: {
    parent: 'Text body',
    paragraph: { ...room(0, 2.4), ...kept },
    text: { 'fo:font-style': 'italic' },
  },
  'Filter note': {
    parent: 'Text body',
    paragraph: { ...room(5, 2.4), ...kept },
    text: { ...bold, 'fo:color': ACCENT },
  },
  Answer: { parent: 'Standard', paragraph: { ...room(0.6, 1.6), 'fo:keep-together': 'always' } },
  'Rank line': { parent: 'Answer', left: 14, first: -14 },
  'Writing line': { parent: 'Standard', paragraph: room(3, 1.2) },
  'Writing label': { parent: 'Standard', paragraph: { ...room(3, 0), ...kept } },
  'Grid head': {
    parent: 'Standard',
    paragraph: { 'fo:text-align': 'center' },
    text: size(10),
  },
  'Grid group': { parent: 'Grid head', text: { ...bold, 'fo:color': ACCENT } },
  'Grid label': { parent: 'Standard', text: size(11) },
  'Grid opposite': { parent: 'Grid label', paragraph: { 'fo:text-align': 'end' } },
  'Grid cell': { parent: 'Standard', paragraph: { 'fo:text-align': 'center' } },
  'Scale start': { parent: 'Standard', paragraph: room(0, 1.4) },
  'Scale end': { parent: 'Scale start', paragraph: { 'fo:text-align': 'end' } },
  'Return title': {
    parent: 'Heading',
    paragraph: {
      ...room(9, 3),
      'fo:border-top': `1.5pt solid ${ACCENT}`,
      'fo:padding-top': mm(3),
    },
    text: size(14),
  },
  Address: { parent: 'Standard', text: unhyphenated },
} as const satisfies Record<string, ParagraphStyle>
