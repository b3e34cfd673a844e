import { checkAttachment, attachmentTypes } from '@meinungsbild/formats'
import {
  latestVersion,
  type Attachment,
  type Command,
  type DocumentDefinition,
} from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import { answerRefusal, carryOut } from '../../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { fileOf, formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { versionHash } from '../version-hash.ts'
import { writtenDocument } from '../written-document.ts'
import { attachmentName } from './attachment-name.ts'
import { attachmentsTexts } from './attachments.texts.ts'

const most = 30

/** Files enclosed with a document: told by their contents, named in the dossier by their hash, given out only to be saved. */
export function attachmentRoutes(app: StaffApp, deps: StaffDeps): void {
  app.post(routes.attachments.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, c.req.param('document'))
    if (!initiative || !definition) return notFound(c)
    const permission = initiative.may({ kind: 'saveDocument', document: definition.id })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const button = formOf(c).get('tun') ?? ''
    return button.startsWith('remove:')
      ? remove(c, deps, initiative, definition, button.slice('remove:'.length))
      : add(c, deps, initiative, definition)
  })

  app.get(routes.attachment.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, c.req.param('document'))
    const versions = (definition && initiative.state.documents[definition.id]) ?? []
    const attachment = versions
      .flatMap(({ attachments }) => attachments)
      .find(({ contentHash }) => contentHash === c.req.param('file'))
    const content = attachment && (await deps.storage.attachmentFiles.read(attachment.contentHash))
    if (attachment === undefined || content === undefined) return notFound(c)
    return c.body(new Uint8Array(content), 200, {
      'content-type': attachment.mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
      // To be saved, never shown: whatever it holds, it must not become a page of this house.
      'x-content-type-options': 'nosniff',
    })
  })
}

async function add(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  definition: DocumentDefinition,
): Promise<Response> {
  const texts = textsOf(c, attachmentsTexts)
  const file = fileOf(c, 'file')
  if (file === undefined) return refused(c, 400, texts.missing)
  const attachments = attachmentsOf(initiative, definition)
  if (attachments.length >= most) return refused(c, 409, texts.tooMany(String(most)))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const checked = checkAttachment(bytes, file.name)
  if (!checked.ok) return refused(c, 400, inLanguage(checked.flaw.message, languageOf(c)))
  const attachment: Attachment = {
    name: attachmentName(file.name, checked.type),
    mediaType: attachmentTypes[checked.type],
    bytes: bytes.length,
    contentHash: await deps.storage.attachmentFiles.put(bytes),
  }
  return enclose(c, deps, initiative, definition, {
    command: { kind: 'addAttachment', attachment },
    attachments: [...attachments, attachment],
    done: 'beigefuegt',
  })
}

function remove(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  definition: DocumentDefinition,
  hash: string,
): Promise<Response> {
  const attachments = attachmentsOf(initiative, definition)
  return enclose(c, deps, initiative, definition, {
    command: { kind: 'removeAttachment', attachment: hash },
    attachments: attachments.filter(({ contentHash }) => contentHash !== hash),
    done: 'entfernt',
  })
}

type Enclosing = Extract<Command, { kind: 'addAttachment' | 'removeAttachment' }>
type Change = Enclosing extends infer One
  ? One extends Enclosing
    ? Pick<One, 'kind' | 'attachment'>
    : never
  : never

function enclose(
  c: StaffContext,
  deps: StaffDeps,
  { id, state }: ShownInitiative,
  definition: DocumentDefinition,
  {
    command,
    attachments,
    done,
  }: {
    readonly command: Change
    /** As they will be. */
    readonly attachments: readonly Attachment[]
    readonly done: string
  },
): Promise<Response> {
  const form = formOf(c)
  const latest = latestVersion(state, definition.id)
  const basedOn = form.get('basedOn') ?? ''
  const common = {
    document: definition.id,
    contentHash: versionHash(latest?.sections ?? {}, attachments),
    basedOn: /^\d{1,6}$/.test(basedOn) ? Number(basedOn) : -1,
    confirmVoid: form.get('confirmVoid') === 'yes',
  }
  const place = { id, document: definition.id }
  return carryOut(c, deps, id, { ...command, ...common } satisfies Command, {
    done: `${routes.document.href(place, { erledigt: done })}#anlagen`,
  })
}

function attachmentsOf(
  { state }: ShownInitiative,
  { id }: DocumentDefinition,
): readonly Attachment[] {
  return latestVersion(state, id)?.attachments ?? []
}
