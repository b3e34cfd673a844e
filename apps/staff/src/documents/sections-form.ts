import type { Attachment, Command, DocumentDefinition } from '@meinungsbild/procedure'
import { textOf } from './text-field.ts'
import { versionHash } from './version-hash.ts'

export type Sections = Readonly<Record<string, string>>

/** Name of the field of one section. */
export function sectionField(section: string): string {
  return `sections.${section}`
}

/** The sections as they were typed; every section of the document is there, empty ones too. */
export function sectionsFrom(
  form: URLSearchParams,
  definition: Pick<DocumentDefinition, 'sections'>,
): Sections {
  return Object.fromEntries(
    definition.sections.map(({ id }) => [id, textOf(form, sectionField(id))]),
  )
}

/**
 * What the form asks to be saved. A form that does not say on which version it is based counts as based on none that
 * exists, so that it never overwrites anything unseen.
 */
export function saveCommand(
  form: URLSearchParams,
  definition: DocumentDefinition,
  attachments: readonly Attachment[],
): Extract<Command, { kind: 'saveDocument' }> {
  const sections = sectionsFrom(form, definition)
  const basedOn = form.get('basedOn') ?? ''
  return {
    kind: 'saveDocument',
    document: definition.id,
    sections,
    contentHash: versionHash(sections, attachments),
    basedOn: /^\d{1,6}$/.test(basedOn) ? Number(basedOn) : -1,
    confirmVoid: form.get('confirmVoid') === 'yes',
  }
}
