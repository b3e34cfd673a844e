import type { TypesetPaper } from '../typesetting/typeset.ts'
import { fontFaces } from './styles/font-faces.ts'
import { ACCENT, FONT, INK, mm, SYMBOLS } from './styles/look.ts'
import { ROOT } from './namespaces.ts'
import { masterStyles, pageLayouts } from './styles/pages.ts'
import { paperStyles } from './styles/paper-styles.ts'
import { styleTitle } from './styles/style-titles.ts'
import { namedParagraphStyle } from './styles/write-paragraph-style.ts'
import { element, xmlFile, type Attributes, type Xml } from './elements/xml.ts'

/** The named styles and the pages: what the list of styles in an office program shows. */
export function stylesFile(paper: TypesetPaper): string {
  return xmlFile(
    element(
      'office:document-styles',
      ROOT,
      fontFaces(),
      element(
        'office:styles',
        {},
        defaultStyle(paper),
        Object.entries(paperStyles(paper.style)).map(([name, style]) =>
          namedParagraphStyle(name, styleTitle(name, paper.language), style),
        ),
        TEXT_STYLES.map(([name, look]) => textStyle(name, look)),
        outline(),
      ),
      element('office:automatic-styles', {}, pageLayouts(paper)),
      element('office:master-styles', {}, masterStyles(paper)),
    ),
  )
}

/** The language stands here, so every text without another one has it. */
function defaultStyle(paper: TypesetPaper): Xml {
  return element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', {
      'fo:line-height': '122%',
      'fo:orphans': 2,
      'fo:widows': 2,
      'fo:hyphenation-ladder-count': 'no-limit',
      'style:tab-stop-distance': mm(12.5),
    }),
    element('style:text-properties', {
      'style:font-name': FONT,
      'fo:color': INK,
      'fo:language': paper.language,
      'fo:country': paper.region,
      'fo:hyphenate': 'true',
      'fo:hyphenation-remain-char-count': 3,
      'fo:hyphenation-push-char-count': 3,
    }),
  )
}

const TEXT_STYLES: readonly (readonly [name: string, look: Attributes])[] = [
  ['Strong_20_Emphasis', { 'fo:font-weight': 'bold' }],
  ['Emphasis', { 'fo:font-style': 'italic' }],
  [
    'Internet_20_link',
    {
      'fo:color': ACCENT,
      'style:text-underline-style': 'solid',
      'style:text-underline-color': 'font-color',
    },
  ],
  ['Index_20_Link', {}],
  ['Filter', { 'fo:font-weight': 'bold', 'fo:color': ACCENT }],
  ['Mark', { 'style:font-name': SYMBOLS, 'fo:font-size': '16pt', 'fo:color': INK }],
]

function textStyle(name: string, look: Attributes): Xml {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:family': 'text',
    },
    element('style:text-properties', look),
  )
}

/** Headings have levels and no numbers of their own: the text brings its numbers. */
function outline(): Xml {
  return element(
    'text:outline-style',
    { 'style:name': 'Outline' },
    Array.from({ length: 10 }, (_, at) =>
      element('text:outline-level-style', { 'text:level': at + 1, 'style:num-format': '' }),
    ),
  )
}
