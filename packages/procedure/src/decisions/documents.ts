import type { Command } from '../command.ts'
import { withDemanded } from '../directives/demanded.ts'
import { pointOf } from '../directives/point.ts'
import { writtenDirective } from '../directives/written-directive.ts'
import { findDocument } from '../find.ts'
import { latestRef, latestVersion } from '../read.ts'
import { refuse, type Refused } from '../refusal.ts'
import { completionByAct } from './completion.ts'
import { day, filled, unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'
import { saving } from './voiding.ts'
import type { DocumentVersionRef } from '../entry.ts'

/** A new version of a document. Saving the same content again changes nothing and makes no entry. */
export function saveDocument(
  each: Case,
  command: Extract<Command, { kind: 'saveDocument' }>,
): Ruling {
  const { model, state } = each
  const { document: id, sections, contentHash, basedOn, confirmVoid } = command
  const definition = findDocument(model, id)
  if (definition === undefined) {
    return unknown('document', {
      de: 'Dieses Dokument gibt es in diesem Verfahren nicht.',
      en: 'This procedure does not have that document.',
    })
  }
  const strange = Object.keys(sections).find(
    (section) => !definition.sections.some((known) => known.id === section),
  )
  if (strange !== undefined) {
    return unknown('sections', {
      de: `Den Abschnitt „${strange}“ gibt es in „${definition.title.de}“ nicht.`,
      en: `“${definition.title.en}” has no section “${strange}”.`,
    })
  }
  const flaw = filled(contentHash, 'contentHash', { de: 'Prüfsumme', en: 'Hash' })
  if (flaw !== undefined) return flaw
  const latest = latestVersion(state, id)
  if (latest?.contentHash === contentHash) return happens()
  if (basedOn !== undefined && basedOn !== (latest?.version ?? 0)) return outdated(latest?.by.name)
  const version = (latest?.version ?? 0) + 1
  const document = { id, title: definition.title, version, contentHash }
  return saving(
    each,
    { kind: 'documentSaved', document, sections },
    { id, title: definition.title },
    confirmVoid,
  )
}

/** The memo goes to the Leitung, in the version that the person saw, and with it its directive as it stands. */
export function submitMemo(each: Case, command: Extract<Command, { kind: 'submitMemo' }>): Ruling {
  const memo = seenVersion(each, command.document, command.contentHash)
  if ('ok' in memo) return memo
  const { signing, points } = writtenDirective(each.model, each.state, command.document)
  const { model, state } = each
  const complete = withDemanded(
    model,
    state,
    command.document,
    points.map(pointOf),
    (point) => point,
  )
  const directive = { signing, points: complete }
  return happens(
    { kind: 'memoSubmitted', memo, ...(points.length === 0 ? {} : { directive }) },
    ...completionByAct(each),
  )
}

/** A step ends because whoever leads it says so; its needs have been looked at. */
export function completeStep(
  each: Case,
  { due }: Extract<Command, { kind: 'completeStep' }>,
): Ruling {
  const flaw = due === undefined ? undefined : day(due, 'due', { de: 'Frist', en: 'Due date' })
  return flaw ?? happens(...completionByAct(each, due))
}

/** The newest version of a document, provided that it is the one which was before the person's eyes. */
export function seenVersion(
  { model, state }: Pick<Case, 'model' | 'state'>,
  document: string,
  contentHash: string,
): DocumentVersionRef | Refused {
  const latest = latestRef(model, state, document)
  if (latest === undefined) {
    return unknown('document', {
      de: 'Dieses Dokument ist noch nicht geschrieben.',
      en: 'This document has not been written yet.',
    })
  }
  if (latest.contentHash === contentHash) return latest
  return outdated(latestVersion(state, document)?.by.name)
}

/** Objects that somebody has saved another version meanwhile. */
export function outdated(writer: string | undefined): Refused {
  return refuse(
    'outdatedVersion',
    {
      de: `Inzwischen gibt es eine neue Fassung (${writer ?? 'unbekannt'}). Bitte sehen Sie sie erst an.`,
      en: `There is a newer version (${writer ?? 'unknown'}). Please look at it first.`,
    },
    { field: 'contentHash' },
  )
}
