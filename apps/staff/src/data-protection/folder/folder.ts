import { initiativeFor } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { fileName } from '../../papers/file-name.ts'
import { houseOf } from '../../papers/house-of.ts'
import { sendPaper, wantedPaper } from '../../papers/send-paper.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { loadFacts } from '../facts/load-facts.ts'
import { folderPaper } from './folder-paper.ts'

/** Datenschutzmappe: what a supervisory authority asks to see, in one document (`?art=pdf`, `odt`). */
export function protectionFolderRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.protectionFolder.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const facts = await loadFacts(deps, initiative)
    const { language, format } = wantedPaper(c)
    const paper = folderPaper(facts, await houseOf(deps), language)
    return sendPaper(c, paper, format, fileName([facts.fileNumber, 'Datenschutzmappe'], format))
  })
}
