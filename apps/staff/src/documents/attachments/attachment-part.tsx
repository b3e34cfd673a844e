import { Button, DataTable, FileField, textsFor } from '@meinungsbild/design'
import type {
  Attachment,
  DocumentDefinition,
  DocumentVersion,
  Permission,
} from '@meinungsbild/procedure'
import { ConfirmVoid } from '../../dossier/confirm-void.tsx'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { Fingerprint } from '../../layout/fingerprint.tsx'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { documentsTexts } from '../documents.texts.ts'
import { attachmentsTexts } from './attachments.texts.ts'
import { fileSize } from './file-size.ts'

type AttachmentPartProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  /** To write the document. */
  readonly permission: Permission
  readonly latest: DocumentVersion | undefined
}

/** The files enclosed with the newest version (Anlagen), and for whoever writes the document a way to enclose another. */
export function AttachmentPart(props: AttachmentPartProps) {
  const { frame, initiative, definition, permission, latest } = props
  const { language } = frame
  const attachments = latest?.attachments ?? []
  if (!permission.ok && attachments.length === 0) return null
  const texts = textsFor(attachmentsTexts, language)
  const place = { id: initiative.id, document: definition.id }
  const action = routes.attachments.href(place)
  const basedOn = <input type="hidden" name="basedOn" value={latest?.version ?? 0} />
  const confirm = (
    <ConfirmVoid permission={permission} label={textsFor(documentsTexts, language).confirmVoid} />
  )
  return (
    <section class="stack" id="anlagen">
      <h2>{texts.title}</h2>
      {attachments.length > 0 && <AttachmentTable {...{ frame, attachments }} place={place} />}
      {permission.ok && (
        <Form frame={frame} action={action} id="anlage-beifuegen" files>
          {basedOn}
          <FileField
            name="file"
            label={texts.file}
            hint={texts.hint}
            accept=".pdf,.odt,.ods,.docx,.xlsx,.png,.jpg,.jpeg,.csv,.txt"
          />
          {confirm}
          <Button style="secondary" name="tun" value="add">
            {texts.add}
          </Button>
        </Form>
      )}
      {permission.ok && attachments.length > 0 && (
        <Form frame={frame} action={action} id="anlage-entfernen">
          {basedOn}
          {attachments.map(({ name, contentHash }) => (
            <Button style="tertiary" name="tun" value={`remove:${contentHash}`}>
              {texts.remove(name)}
            </Button>
          ))}
          {confirm}
        </Form>
      )}
    </section>
  )
}

type AttachmentTableProps = {
  readonly frame: Frame
  readonly attachments: readonly Attachment[]
  readonly place: { readonly id: string; readonly document: string }
}

/** Enclosed files with size and hash, each to be downloaded. */
export function AttachmentTable({ frame, attachments, place }: AttachmentTableProps) {
  const { language } = frame
  const texts = textsFor(attachmentsTexts, language)
  return (
    <DataTable<Attachment>
      caption={texts.title}
      captionHidden
      rows={attachments}
      columns={[
        {
          head: texts.name,
          cell: ({ name, contentHash }) => (
            <a class="kern-link" href={routes.attachment.href({ ...place, file: contentHash })}>
              {name}
            </a>
          ),
        },
        { head: texts.size, cell: ({ bytes }) => fileSize(bytes, language), numeric: true },
        {
          head: texts.hash,
          cell: ({ contentHash }) => <Fingerprint frame={frame} hash={contentHash} />,
        },
      ]}
    />
  )
}
