import { recheckOf } from '@meinungsbild/procedure'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { assessmentRoutes } from './assessment/assessment.ts'
import { DataProtectionPage } from './data-protection-page.tsx'
import { loadFacts } from './facts/load-facts.ts'
import { protectionFolderRoutes } from './folder/folder.ts'
import { houseProtectionRoutes } from './house/house.ts'
import { legalBasisRoutes } from './legal-basis/legal-basis.ts'
import { protectionMeasuresRoutes } from './measures/measures.ts'
import { protectionNoticesRoutes } from './notices/notices.ts'
import { finalOpinionRoutes } from './opinion/final-opinion.ts'
import { processorsRoutes } from './processors/processors.ts'
import { questionNeedsRoutes } from './questions/question-needs.ts'
import { processingRecordRoutes } from './record/record.ts'
import { releaseObstacles } from './release-obstacles.ts'

/** Datenschutz: the workplace of the data protection officer, with everything that belongs to it. */
export function dataProtectionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.dataProtection.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const props = {
      frame: frameOf(c),
      initiative,
      facts: await loadFacts(deps, initiative),
      obstacles: await releaseObstacles(deps, initiative, languageOf(c)),
      recheck: recheckOf(initiative.state),
    }
    return show(c, DataProtectionPage(props))
  })

  legalBasisRoutes(app, deps)
  questionNeedsRoutes(app, deps)
  processorsRoutes(app, deps)
  assessmentRoutes(app, deps)
  finalOpinionRoutes(app, deps)
  processingRecordRoutes(app, deps)
  protectionMeasuresRoutes(app, deps)
  protectionNoticesRoutes(app, deps)
  protectionFolderRoutes(app, deps)
  houseProtectionRoutes(app, deps)
}
