import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { workingCopy } from '../chosen-version.ts'
import { draftFor, isBegun, readVersion, type BegunDraft } from '../draft.ts'
import { ComparePage, type ComparedVersion } from './compare-page.tsx'

/** Comparing two versions of the questionnaire; without a choice the two newest. */
export function compareRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnaireCompare.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    const names = namesOf(draft)
    const older = await find(deps, draft, c.req.query('von') ?? names.at(-2) ?? names.at(-1))
    const newer = await find(deps, draft, c.req.query('nach') ?? names.at(-1))
    if (older === undefined || newer === undefined) return notFound(c)
    return show(c, ComparePage({ frame: frameOf(c), loaded: draft.loaded, older, newer, names }))
  })
}

/** Every saved version, and the working copy if there is one. */
function namesOf({ loaded, working }: BegunDraft): readonly string[] {
  const versions = loaded.state.questionnaires.map(({ version }) => String(version))
  return working?.content === undefined ? versions : [...versions, workingCopy]
}

async function find(
  deps: StaffDeps,
  draft: BegunDraft,
  name: string | undefined,
): Promise<ComparedVersion | undefined> {
  if (name === undefined) return undefined
  if (name === workingCopy) return { name, questionnaire: draft.questionnaire }
  const found = draft.loaded.state.questionnaires.find(({ version }) => String(version) === name)
  return found && { name, questionnaire: await readVersion(deps.storage, found.contentHash) }
}
