import type { TypesetPaper } from '../../typesetting/typeset.ts'
import { mm } from './look.ts'
import { MEASURES, type Measures } from './measures.ts'
import { element, type Content, type Xml } from '../elements/xml.ts'

/** Millimetres from the edge of the sheet to the header, and what the footer takes. */
const HEADER_EDGE = 12
const FOOTER_EDGE = 10
const LETTERHEAD_EDGE = 18

/** A4 with and without the running header; the first page has its letterhead instead. */
export function pageLayouts({ style }: TypesetPaper): readonly Xml[] {
  const measures = MEASURES[style]
  const header = band('header', 'bottom', measures.top - HEADER_EDGE)
  const footer = band('footer', 'top', measures.bottom - FOOTER_EDGE)
  return [
    layout('Page', measures, HEADER_EDGE, FOOTER_EDGE, [header, footer]),
    layout('FirstPage', measures, LETTERHEAD_EDGE, FOOTER_EDGE, footer),
    layout('CoverPage', measures, LETTERHEAD_EDGE, measures.bottom, []),
  ]
}

function layout(
  name: string,
  { left, right }: Measures,
  top: number,
  bottom: number,
  bands: Content,
): Xml {
  return element(
    'style:page-layout',
    { 'style:name': name },
    element('style:page-layout-properties', {
      'fo:page-width': mm(210),
      'fo:page-height': mm(297),
      'style:print-orientation': 'portrait',
      'fo:margin-left': mm(left),
      'fo:margin-right': mm(right),
      'fo:margin-top': mm(top),
      'fo:margin-bottom': mm(bottom),
    }),
    bands,
  )
}

/** The room for a header or footer and its distance from the text. */
function band(kind: 'header' | 'footer', side: 'top' | 'bottom', height: number): Xml {
  return element(
    `style:${kind}-style`,
    {},
    element('style:header-footer-properties', {
      'fo:min-height': mm(height),
      [`fo:margin-${side}`]: mm(height / 2),
      'style:dynamic-spacing': 'false',
    }),
  )
}

export function masterStyles(paper: TypesetPaper): readonly Xml[] {
  const footer = element('style:footer', {}, pageNumber(paper))
  return [
    master('Standard', 'Page', undefined, [header(paper), footer]),
    master('First_20_Page', 'FirstPage', 'Standard', footer),
    master('Cover', 'CoverPage', 'Standard', []),
  ]
}

function master(name: string, layoutName: string, next: string | undefined, bands: Content): Xml {
  return element(
    'style:master-page',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:page-layout-name': layoutName,
      'style:next-style-name': next,
    },
    bands,
  )
}

function header(paper: TypesetPaper): Xml {
  const { authority, fileNumber } = paper.running
  return element(
    'style:header',
    {},
    element(
      'text:p',
      { 'text:style-name': 'Header' },
      authority,
      element('text:tab', {}),
      fileNumber,
    ),
  )
}

function pageNumber({ words }: TypesetPaper): Xml {
  return element(
    'text:p',
    { 'text:style-name': 'Footer' },
    `${words.page} `,
    element('text:page-number', { 'text:select-page': 'current' }),
    ` ${words.of} `,
    element('text:page-count', {}),
  )
}
