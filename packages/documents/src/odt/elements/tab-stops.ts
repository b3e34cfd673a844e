import { mm } from '../styles/look.ts'
import { element, type Content } from './xml.ts'

/** A tab stop, in millimetres from the text's own margin, and what leads to it. */
export type Tab = { readonly at: number; readonly kind: 'plain' | 'right' | 'ruled' | 'dotted' }

/** Nothing where there are none. */
export function tabStops(tabs: readonly Tab[]): Content {
  if (tabs.length === 0) return []
  return element(
    'style:tab-stops',
    {},
    tabs.map(({ at, kind }) =>
      element('style:tab-stop', { 'style:position': mm(at), ...LEADERS[kind] }),
    ),
  )
}

const LEADERS = {
  plain: {},
  right: { 'style:type': 'right' },
  ruled: { 'style:leader-style': 'solid', 'style:leader-text': '_' },
  dotted: { 'style:type': 'right', 'style:leader-style': 'dotted', 'style:leader-text': '.' },
} as const
