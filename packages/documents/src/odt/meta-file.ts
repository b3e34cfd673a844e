import type { TypesetPaper } from '../typesetting/typeset.ts'
import { ROOT } from './namespaces.ts'
import { element, xmlFile } from './elements/xml.ts'

/** Who made the document, when, and what it is called: what a file system and a search show. */
export function metaFile(paper: TypesetPaper, createdAt: Date): string {
  const instant = `${createdAt.toISOString().slice(0, 19)}Z`
  const { authority } = paper.letterhead
  return xmlFile(
    element(
      'office:document-meta',
      ROOT,
      element(
        'office:meta',
        {},
        element('meta:generator', {}, 'Meinungsbild'),
        element('dc:title', {}, paper.title),
        element('dc:subject', {}, paper.label),
        element('meta:initial-creator', {}, authority),
        element('dc:creator', {}, authority),
        element('meta:creation-date', {}, instant),
        element('dc:date', {}, instant),
        element('dc:language', {}, `${paper.language}-${paper.region}`),
      ),
    ),
  )
}
