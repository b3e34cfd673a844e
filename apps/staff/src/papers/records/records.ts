import { initiativeFor } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { fileName } from '../file-name.ts'
import { sendPaper, wantedPaper } from '../send-paper.ts'
import { recordPaperOf } from './record-paper-of.ts'
import { recordPapers } from './record-papers.ts'

/** Papers about what is done by forms, as PDF or ODT (`?art=odt`). */
export function recordPaperRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.recordPaper.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const record =
      initiative &&
      recordPapers(initiative.state, initiative.at).find(({ id }) => id === c.req.param('paper'))
    if (!initiative || !record) return notFound(c)
    const { language, format } = wantedPaper(c)
    const { paper, fileNumber } = await recordPaperOf(deps, initiative, record, language)
    return sendPaper(c, paper, format, fileName([fileNumber, record.title.de], format))
  })
}
