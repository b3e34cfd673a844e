import { createHash } from 'node:crypto'
import type { KeptPaper, NewDossierEntry } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { archivalPrinter } from '../xdomea/printer.ts'
import { archivedPaper } from '../xdomea/written-documents.ts'
import { actOnFile, type ActedOnFile } from './act-on-file.ts'
import type { DisposalMatter } from './disposal-case.ts'

/**
 * Destroys what people answered, on record. Papers with figures cannot be printed any more without the answers, so every
 * version of every document is kept before.
 */
export async function destroyRawData(
  deps: StaffDeps,
  matter: DisposalMatter,
  reason: string,
  /** For the dossier itself, where the system destroys them by rule. */
  proof?: NewDossierEntry,
): Promise<ActedOnFile> {
  const { disposals, surveys } = deps.storage
  const { initiative } = matter
  const survey = initiative && (await surveys.ofInitiative(initiative.id))
  const isFree = matter.objection('destroyRawData') === undefined && reason.trim() !== ''
  const papers = initiative && isFree ? await papersOf(deps, initiative) : []
  const command = {
    kind: 'destroyRawData',
    reason,
    counts: survey ? { ...(await disposals.countRawData(survey.id)) } : {},
    papers: papers.map(({ document, version, content }) => ({
      document,
      version,
      hash: createHash('sha256').update(content).digest('hex'),
    })),
  } as const
  return actOnFile(deps, matter, command, (entry) =>
    survey && initiative
      ? disposals.destroyRawData(
          matter.registered,
          entry,
          { initiative: initiative.id, survey: survey.id },
          papers,
          proof,
        )
      : disposals.append(matter.registered, entry),
  )
}

/** Every version of every document as PDF/A: papers with figures cannot be printed without answers. */
export async function papersOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<readonly KeptPaper[]> {
  const { model, state } = initiative
  const papers: KeptPaper[] = []
  for (const definition of model.documents) {
    for (const version of state.documents[definition.id] ?? []) {
      const content = await archivedPaper(deps, initiative, definition, version, archivalPrinter)
      papers.push({ document: definition.id, version: version.version, content })
    }
  }
  return papers
}
