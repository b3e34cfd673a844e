import { routes } from '../routes.ts'
import { administratorsOnly } from '../settings/administrators-only.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { modelActRoutes } from './draft/act.ts'
import { anytimeRoutes } from './draft/anytime.ts'
import { basicsRoutes } from './draft/basics.ts'
import { modelDocumentRoutes } from './draft/document.ts'
import { draftFileRoutes } from './draft/draft-file.ts'
import { modelDraftRoutes } from './draft/draft.ts'
import { modelSectionRoutes } from './draft/section.ts'
import { modelStepRoutes } from './draft/step.ts'
import { modelRoutes } from './model.ts'
import { modelsRoutes } from './models.ts'

/** Vorgehensmodelle of the house: read, drafted and released by those who look after the application. */
export function procedureModelRoutes(app: StaffApp, deps: StaffDeps): void {
  administratorsOnly(app, [
    routes.models,
    routes.model,
    routes.modelFile,
    routes.modelDraft,
    routes.modelDraftFile,
    routes.modelBasics,
    routes.modelStep,
    routes.modelAct,
    routes.modelAnytime,
    routes.modelAnytimeAct,
    routes.modelDocument,
    routes.modelSection,
  ])
  modelsRoutes(app, deps)
  modelRoutes(app, deps)
  modelDraftRoutes(app, deps)
  draftFileRoutes(app, deps)
  basicsRoutes(app, deps)
  modelStepRoutes(app, deps)
  anytimeRoutes(app, deps)
  modelActRoutes(app, deps)
  modelDocumentRoutes(app, deps)
  modelSectionRoutes(app, deps)
}
