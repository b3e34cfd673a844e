import { notFound } from '../../errors/not-found.ts'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { writtenDocument } from '../written-document.ts'
import { ComparePage } from './compare-page.tsx'
import { workingCopy, type ComparedVersion } from './compared-version.ts'

/** Two versions of a document side by side; without a choice the two newest, one's own working copy among them. */
export function documentCompareRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.documentCompare.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, c.req.param('document'))
    if (!initiative || !definition) return notFound(c)
    const all = await comparable(deps, initiative, definition.id)
    const named = (name: string | undefined, index: number) =>
      name === undefined ? (all.at(index) ?? all.at(-1)) : all.find((each) => each.name === name)
    const older = named(c.req.query('von'), -2)
    const newer = named(c.req.query('nach'), -1)
    if (older === undefined || newer === undefined) return notFound(c)
    const names = all.map(({ name }) => name)
    return show(c, ComparePage({ frame: frameOf(c), initiative, definition, older, newer, names }))
  })
}

async function comparable(
  deps: StaffDeps,
  { id, state, actor }: ShownInitiative,
  document: string,
): Promise<readonly ComparedVersion[]> {
  const versions = (state.documents[document] ?? []).map(
    ({ version, sections, attachments }): ComparedVersion => ({
      name: String(version),
      sections,
      attachments: attachments.map(({ name }) => name),
    }),
  )
  const working = await deps.storage.documentDrafts.read({
    initiative: id,
    document,
    account: actor,
  })
  if (working === undefined) return versions
  const attachments = versions.at(-1)?.attachments ?? []
  return [...versions, { name: workingCopy, sections: working.sections, attachments }]
}
