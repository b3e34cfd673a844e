import { Button, Card, Moment, textsFor } from '@meinungsbild/design'
import type { Notice } from '@meinungsbild/procedure'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { initiativeTexts } from './initiative.texts.ts'

type NoticesToNoteProps = {
  readonly frame: Frame
  /** Of the initiative. */
  readonly id: string
  readonly notices: readonly Notice[]
}

/** Notices (z. K.) to the signed-in person, each with its button. */
export function NoticesToNote({ frame, id, notices }: NoticesToNoteProps) {
  const { language } = frame
  const texts = textsFor(initiativeTexts, language)
  if (notices.length === 0) return null
  return (
    <Card title={texts.notices}>
      {notices.length > 1 && (
        <Form frame={frame} action={routes.notices.href({ id })}>
          <Button style="secondary">{texts.noteAll(notices.length)}</Button>
        </Form>
      )}
      <ul class="kern-list stack" id="hinweise">
        {notices.map(({ id: notice, text, document, sentAt }) => (
          <li>
            <p>
              {text[language]}{' '}
              {document && (
                <a class="kern-link" href={routes.document.href({ id, document: document.id })}>
                  {document.title[language]}
                </a>
              )}
            </p>
            <p class="muted">
              <Moment instant={sentAt} />
            </p>
            <Form frame={frame} action={routes.notice.href({ id, notice })}>
              <Button style="secondary" label={texts.noteLabel(text[language])}>
                {texts.note}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  )
}
