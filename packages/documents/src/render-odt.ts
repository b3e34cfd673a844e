import { chartSvg } from '@meinungsbild/design'
import { contentFile } from './odt/content-file.ts'
import { withOfficeTypeface } from './odt/chart-typeface.ts'
import { metaFile } from './odt/meta-file.ts'
import { odtPackage, type Part } from './odt/odt-package.ts'
import { officeText } from './odt/office-text.ts'
import { pictureName } from './odt/elements/frame.ts'
import { stylesFile } from './odt/styles-file.ts'
import type { Paper } from './paper.ts'
import { refusedPaper } from './refused-paper.ts'
import { typesetPaper } from './typesetting/typeset-paper.ts'

/**
 * The paper as OpenDocument Text (ODF 1.3), to be opened and changed in an office program: named
 * styles, outline levels, header rows, alternatives for figures, fields for page numbers. Numbers
 * and levels are those of the PDF. The bytes depend on the paper alone; what is typed as
 * markup stays text.
 *
 * @throws Error naming the paper if `createdAt` is no instant.
 */
export function renderOdt(paper: Paper): Uint8Array {
  const createdAt = new Date(paper.createdAt)
  if (Number.isNaN(createdAt.getTime()))
    throw refusedPaper(paper, 'ODT', `createdAt is no instant: ${paper.createdAt}`)
  const typeset = typesetPaper(paper, officeText, (chart) =>
    withOfficeTypeface(chartSvg(chart, { language: paper.language })),
  )
  const xml = 'text/xml'
  const pictures = Array.from(typeset.pictures, ([file, contents]): Part => {
    return { name: pictureName(file), mediaType: mediaTypeOf(file), contents }
  })
  return odtPackage(
    [
      { name: 'content.xml', mediaType: xml, contents: contentFile(typeset) },
      { name: 'styles.xml', mediaType: xml, contents: stylesFile(typeset.paper) },
      { name: 'meta.xml', mediaType: xml, contents: metaFile(typeset.paper, createdAt) },
      ...pictures,
    ],
    createdAt,
  )
}

function mediaTypeOf(file: string): string {
  if (file.endsWith('.svg')) return 'image/svg+xml'
  return file.endsWith('.png') ? 'image/png' : 'image/jpeg'
}
