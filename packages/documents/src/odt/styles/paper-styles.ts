import type { PaperStyle } from '../../paper.ts'
import { mm, TINT } from './look.ts'
import { lineWidth, MEASURES } from './measures.ts'
import { PARAGRAPH_STYLES } from './paragraph-styles.ts'
import type { ParagraphStyle } from './paragraphs/paragraph-style.ts'

/** The paragraph styles with the measures of a kind of paper; parts of a questionnaire begin with a band. */
export function paperStyles(style: PaperStyle): Readonly<Record<string, ParagraphStyle>> {
  const measures = MEASURES[style]
  const all: Readonly<Record<string, ParagraphStyle>> = {
    ...PARAGRAPH_STYLES,
    Standard: sized(PARAGRAPH_STYLES.Standard, measures.text),
    Title: sized(PARAGRAPH_STYLES.Title, measures.title),
    Label: sized(PARAGRAPH_STYLES.Label, measures.label),
    Header: { ...PARAGRAPH_STYLES.Header, tabs: [{ at: lineWidth(measures), kind: 'right' }] },
  }
  if (style !== 'questionnaire') return all
  const part = PARAGRAPH_STYLES['Heading 1']
  const band = { 'fo:background-color': TINT, 'fo:padding': mm(2.4) }
  return { ...all, 'Heading 1': { ...part, paragraph: { ...part.paragraph, ...band } } }
}

function sized(style: ParagraphStyle, points: number): ParagraphStyle {
  return { ...style, text: { ...style.text, 'fo:font-size': `${points}pt` } }
}
