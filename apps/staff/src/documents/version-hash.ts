import type { Attachment } from '@meinungsbild/procedure'
import { versionHash as hashOf } from '@meinungsbild/storage'
import type { Sections } from './sections-form.ts'

/** The hash of a version: over its text, and over the hashes of its attachments where it has any. */
export function versionHash(sections: Sections, attachments: readonly Attachment[]): string {
  return hashOf(
    sections,
    attachments.map((attachment) => attachment.contentHash),
  )
}
