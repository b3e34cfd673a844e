import { latestVersion, type DocumentDefinition, type Section } from '@meinungsbild/procedure'
import { contentHash } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'

/** Ressourceneinsatz: the section of a concept into which the estimate belongs. */
const resources = 'resources'

export type CostSection = { readonly document: DocumentDefinition; readonly section: Section }

/** The first document of the procedure that has such a section. */
export function costSection({ model }: Pick<LoadedInitiative, 'model'>): CostSection | undefined {
  for (const document of model.documents) {
    const section = document.sections.find(({ id }) => id === resources)
    if (section !== undefined) return { document, section }
  }
  return undefined
}

/** What the section says now. */
export function writtenThere(
  { state }: Pick<LoadedInitiative, 'state'>,
  { document, section }: CostSection,
): string {
  return latestVersion(state, document.id)?.sections[section.id] ?? ''
}

/** Saves the document with the text at the end of its section. */
export function insertCommand(
  { state }: Pick<LoadedInitiative, 'state'>,
  { document, section }: CostSection,
  text: string,
  confirmVoid: boolean,
) {
  const latest = latestVersion(state, document.id)
  const before = latest?.sections[section.id]?.trim() ?? ''
  const sections = {
    ...Object.fromEntries(document.sections.map(({ id }) => [id, latest?.sections[id] ?? ''])),
    [section.id]: before === '' ? text : `${before}\n\n${text}`,
  }
  return {
    kind: 'saveDocument',
    document: document.id,
    sections,
    contentHash: contentHash(sections),
    basedOn: latest?.version ?? 0,
    confirmVoid,
  } as const
}
