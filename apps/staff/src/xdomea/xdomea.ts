import { disposalOf } from '../disposal/disposal-of.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { textsOf } from '../layout/language.ts'
import { sendFile } from '../microdata/send-file.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { dossierMessages, dossierPackage } from './dossier-package.ts'
import { xdomeaTexts } from './xdomea.texts.ts'

/** A dossier for other systems: as xdomea 3.0.0, with every document as PDF/A. */
export function xdomeaRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.xdomea.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const message = dossierMessages.find((each) => each === c.req.param('message'))
    if (!initiative || message === undefined) return notFound(c)
    const texts = textsOf(c, xdomeaTexts)
    if (message !== '0201' && initiative.state.status !== 'closed')
      return refused(c, 409, texts.open)
    const { proposal, offer } = await disposalOf(deps, initiative.id)
    const { name, bytes } = await dossierPackage(deps, initiative, message, {
      archive: offer?.archive ?? texts.archive,
      verdict: proposal?.verdict,
    })
    return sendFile(c, { name, type: 'application/zip', bytes })
  })
}
