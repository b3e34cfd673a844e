import { Button, Moment, textsFor } from '@meinungsbild/design'
import type { Entry, State } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { dossierTimelineTexts } from './dossier.texts.ts'
import type { DossierLine } from './dossier-lines.ts'

type LineProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly line: DossierLine
}

/** What stands below an entry's sentence: its number and hash, the version it is about, whether a notice was noted. */
export function LineDetails({ frame, initiative, line }: LineProps) {
  const { language } = frame
  const texts = textsFor(dossierTimelineTexts, language)
  const { entry } = line
  const saved =
    entry.kind === 'documentSaved' ||
    entry.kind === 'attachmentAdded' ||
    entry.kind === 'attachmentRemoved'
      ? entry.document
      : undefined
  return (
    <>
      <p class="muted" id={`eintrag-${line.number}`}>
        {texts.number(line.number)} · {texts.hash}{' '}
        <code title={line.hash}>{line.hash.slice(0, 12)}</code>
      </p>
      {saved && (
        <p>
          <a
            class="kern-link"
            href={routes.documentVersion.href({
              id: initiative.id,
              document: saved.id,
              version: String(saved.version),
            })}
          >
            {texts.version(saved.title[language], saved.version)}
          </a>
        </p>
      )}
      <NoticeState frame={frame} initiative={initiative} line={line} />
    </>
  )
}

function NoticeState({ frame, initiative, line }: LineProps) {
  const { language } = frame
  const texts = textsFor(dossierTimelineTexts, language)
  const notice = noticeOf(initiative.state, line.entry)
  if (notice === undefined) return null
  if (notice.acknowledgedAt !== undefined) {
    return (
      <p>
        {texts.noted}: <Moment instant={notice.acknowledgedAt} />
      </p>
    )
  }
  const { ok } = initiative.may({ kind: 'acknowledgeNotice', target: notice.id })
  if (!ok) return <p class="muted">{texts.notNoted}</p>
  const action = routes.notice.href({ id: initiative.id, notice: notice.id })
  return (
    <Form frame={frame} action={action} id={`hinweis-${notice.id}`}>
      <Button style="secondary" label={texts.noteLabel(notice.text[language])}>
        {texts.note}
      </Button>
    </Form>
  )
}

function noticeOf(state: State, entry: Entry) {
  return entry.kind === 'noticeSent'
    ? state.notices.find(({ id }) => id === entry.notice)
    : undefined
}
