import { writtenDocument } from '../documents/written-document.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { fileName } from './file-name.ts'
import { sendPaper, wantedPaper } from './send-paper.ts'
import { writtenPaper } from './written-paper.ts'

/**
 * A version of a document (`?fassung=2`, else the newest) as PDF, or with `?art=odt` to be edited in an office program.
 * German, whatever the reader's interface is: the language of the files is German (§ 23 VwVfG). `?sprache=en` gives English
 * headings to a text written in English. A figure that cannot be filled in refuses the paper: none goes out with a hole in it.
 */
export function documentPdfRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.documentPdf.pattern, async (c) => {
    const document = c.req.param('document')
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, document)
    const versions = (definition && initiative.state.documents[document]) ?? []
    const named = c.req.query('fassung')
    const written =
      named === undefined
        ? versions.at(-1)
        : versions.find(({ version }) => String(version) === named)
    if (!initiative || !definition || !written) return notFound(c)
    const { language, format } = wantedPaper(c)
    const { paper, fileNumber, refusals } = await writtenPaper(
      deps,
      initiative,
      definition,
      written,
      language,
    )
    if (refusals.length > 0) return refused(c, 409, refusals.join(' '))
    const parts = [fileNumber, definition.title.de, `Fassung ${written.version}`]
    return sendPaper(c, paper, format, fileName(parts, format))
  })
}
