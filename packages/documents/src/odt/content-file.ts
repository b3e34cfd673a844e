import type { Typeset } from '../typesetting/typeset-paper.ts'
import { automaticStyles } from './styles/automatic-styles.ts'
import { odtBlocks } from './blocks/block.ts'
import type { Draft } from './elements/draft.ts'
import { odtFirstPage } from './first-page.ts'
import { fontFaces } from './styles/font-faces.ts'
import { headingName } from './blocks/heading.ts'
import { lineWidth, MEASURES } from './styles/measures.ts'
import { ROOT } from './namespaces.ts'
import type { Place } from './elements/place.ts'
import { element, xmlFile } from './elements/xml.ts'

/** The text itself, and the unnamed styles that it needs. */
export function contentFile({ paper, pictures }: Typeset): string {
  const styles = automaticStyles()
  let headings = 0
  const draft: Draft = { styles, pictures, nextHeading: () => headingName(headings++) }
  const width = lineWidth(MEASURES[paper.style])
  const place: Place = { left: 0, width, whole: false, kept: false }
  const text = element(
    'office:text',
    {},
    odtFirstPage(paper, place, draft),
    odtBlocks(paper.blocks, place, draft),
  )
  return xmlFile(
    element(
      'office:document-content',
      ROOT,
      fontFaces(),
      element('office:automatic-styles', {}, styles.all()),
      element('office:body', {}, text),
    ),
  )
}
