import { Button, formatMoment, TextArea, textsFor } from '@meinungsbild/design'
import type { Comment } from '@meinungsbild/storage'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { Draft } from '../draft.ts'
import { commentTexts } from './comments.texts.ts'

type CommentListProps = {
  readonly frame: Frame
  readonly draft: Draft
  /** `question:id`, `page:id`, or empty for the whole questionnaire. */
  readonly place: string
}

/** What colleagues have remarked on one place of the questionnaire, open remarks first. */
export function CommentList({ frame, draft, place }: CommentListProps) {
  const texts = textsFor(commentTexts, frame.language)
  const own = draft.comments.filter((comment) => comment.place === place)
  const open = own.filter(({ settled }) => !settled)
  const settled = own.filter((comment) => comment.settled)
  return (
    <Form
      frame={frame}
      action={routes.questionnaireComments.href({ id: draft.loaded.id })}
      id="bemerkungen"
    >
      <h2>{texts.title}</h2>
      <input type="hidden" name="place" value={place} />
      {open.length === 0 ? (
        <p class="muted">{texts.none}</p>
      ) : (
        <Comments {...{ frame }} list={open} />
      )}
      {settled.length > 0 && (
        <details>
          <summary>{texts.settled(settled.length)}</summary>
          <Comments frame={frame} list={settled} />
        </details>
      )}
      <TextArea name="text" label={texts.text} value="" rows={2} />
      <Button style="secondary" name="tun" value="add">
        {texts.add}
      </Button>
    </Form>
  )
}

function Comments({
  frame,
  list,
}: {
  readonly frame: Frame
  readonly list: readonly Comment[]
}) {
  const texts = textsFor(commentTexts, frame.language)
  return (
    <ul class="comments">
      {list.map(({ id, byName, at, text, settled }) => (
        <li key={id}>
          <p class="muted">{texts.line(byName, formatMoment(at, frame.language))}</p>
          <p class="comments__text">{text}</p>
          <Button
            style="tertiary"
            name="tun"
            value={`${settled ? 'reopen' : 'settle'}:${id}`}
            {...(settled ? {} : { label: texts.settleLabel(byName) })}
          >
            {settled ? texts.reopen : texts.settle}
          </Button>
        </li>
      ))}
    </ul>
  )
}
