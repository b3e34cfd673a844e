import { Button, TextArea, textsFor } from '@meinungsbild/design'
import { CommentItems } from '../../comments/comment-items.tsx'
import { commentTexts } from '../../comments/comments.texts.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { Draft } from '../draft.ts'

type CommentListProps = {
  readonly frame: Frame
  readonly draft: Draft
  /** `question:id`, `page:id`, or empty for the whole questionnaire. */
  readonly place: string
}

/** What colleagues have remarked on one place of the questionnaire, open remarks first. */
export function CommentList({ frame, draft, place }: CommentListProps) {
  const texts = textsFor(commentTexts, frame.language)
  return (
    <Form
      frame={frame}
      action={routes.questionnaireComments.href({ id: draft.loaded.id })}
      id="bemerkungen"
    >
      <h2>{texts.title}</h2>
      <input type="hidden" name="place" value={place} />
      <CommentItems
        frame={frame}
        comments={draft.comments.filter((comment) => comment.place === place)}
        button={{ name: 'tun' }}
      />
      <TextArea name="text" label={texts.text} value="" rows={2} />
      <Button style="secondary" name="tun" value="add">
        {texts.add}
      </Button>
    </Form>
  )
}
