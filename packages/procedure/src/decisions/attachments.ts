import type { Attachment } from '../attachment.ts'
import type { Command } from '../command.ts'
import { findDocument } from '../find.ts'
import { latestVersion } from '../read.ts'
import { filled, firstOf, unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'
import { outdated } from './documents.ts'
import { saving } from './voiding.ts'

type AddAttachment = Extract<Command, { kind: 'addAttachment' }>
type RemoveAttachment = Extract<Command, { kind: 'removeAttachment' }>

/**
 * A file is enclosed. What is enclosed belongs to what is co-signed and approved, so this makes a new version, whose hash
 * covers text and attachments. The same file twice changes nothing.
 */
export function addAttachment(each: Case, command: AddAttachment): Ruling {
  const { attachment } = command
  const flaw = firstOf(
    filled(attachment.name, 'attachment', { de: 'Anlage', en: 'Attachment' }),
    filled(attachment.contentHash, 'attachment', { de: 'Prüfsumme', en: 'Hash' }),
  )
  if (flaw !== undefined) return flaw
  const isThere = enclosed(each, command).some(
    ({ contentHash }) => contentHash === attachment.contentHash,
  )
  return isThere ? happens() : newVersion(each, command, 'attachmentAdded', attachment)
}

/** A file is taken out again; earlier versions keep it. */
export function removeAttachment(each: Case, command: RemoveAttachment): Ruling {
  const attachment = enclosed(each, command).find(
    ({ contentHash }) => contentHash === command.attachment,
  )
  if (attachment === undefined) {
    return unknown('attachment', {
      de: 'Diese Anlage liegt dem Dokument nicht bei.',
      en: 'This file is not enclosed with the document.',
    })
  }
  return newVersion(each, command, 'attachmentRemoved', attachment)
}

function enclosed(
  { state }: Case,
  { document }: AddAttachment | RemoveAttachment,
): readonly Attachment[] {
  return latestVersion(state, document)?.attachments ?? []
}

function newVersion(
  each: Case,
  { document: id, contentHash, basedOn, confirmVoid }: AddAttachment | RemoveAttachment,
  kind: 'attachmentAdded' | 'attachmentRemoved',
  attachment: Attachment,
): Ruling {
  const definition = findDocument(each.model, id)
  if (definition === undefined) {
    return unknown('document', {
      de: 'Dieses Dokument gibt es in diesem Verfahren nicht.',
      en: 'This procedure does not have that document.',
    })
  }
  const flaw = filled(contentHash, 'contentHash', { de: 'Prüfsumme', en: 'Hash' })
  if (flaw !== undefined) return flaw
  const latest = latestVersion(each.state, id)
  if (basedOn !== (latest?.version ?? 0)) return outdated(latest?.by.name)
  const { title } = definition
  const document = { id, title, version: basedOn + 1, contentHash }
  return saving(each, { kind, document, attachment }, { id, title }, confirmVoid)
}
