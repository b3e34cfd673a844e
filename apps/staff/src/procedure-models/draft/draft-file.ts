import { notFound } from '../../errors/not-found.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { modelFile } from '../model-file.ts'
import { draftAtHand } from './draft-at-hand.ts'

/** A draft as a file, to be looked at or gone on with elsewhere. */
export function draftFileRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.modelDraftFile.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    const file = draft && (await modelFile(c, draft.model, `${draft.id}-entwurf`))
    return file ?? notFound(c)
  })
}
