import { renderOdt, renderPdf } from '@meinungsbild/documents'
import { latestVersion } from '@meinungsbild/procedure'
import { writtenDocument } from '../documents/written-document.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { fileName } from './file-name.ts'
import { writtenPaper } from './written-paper.ts'

/**
 * The newest version of a document as PDF, or with `?art=odt` to be edited in an office program. German, whatever the reader's interface is: the language of the files is
 * German (§ 23 VwVfG). `?sprache=en` gives English headings to a text written in English. A figure that cannot be
 * filled in refuses the paper: none goes out with a hole in it.
 */
export function documentPdfRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.documentPdf.pattern, async (c) => {
    const document = c.req.param('document')
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, document)
    const written = definition && latestVersion(initiative.state, document)
    if (!initiative || !definition || !written) return notFound(c)
    const language = c.req.query('sprache') === 'en' ? 'en' : 'de'
    const { paper, fileNumber, refusals } = await writtenPaper(
      deps,
      initiative,
      definition,
      written,
      language,
    )
    if (refusals.length > 0) return refused(c, 409, refusals.join(' '))
    const kind = c.req.query('art') === 'odt' ? 'odt' : 'pdf'
    const bytes = kind === 'odt' ? renderOdt(paper) : await renderPdf(paper)
    const parts = [fileNumber, definition.title.de, `Fassung ${written.version}`]
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': mediaTypes[kind],
      'content-disposition': `inline; filename="${fileName(parts, kind)}"`,
    })
  })
}

const mediaTypes = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
} as const
