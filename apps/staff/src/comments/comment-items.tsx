import { Button, Fold, formatMoment, TextArea, textsFor } from '@meinungsbild/design'
import type { Comment } from '@meinungsbild/storage'
import type { Frame } from '../layout/frame.ts'
import { commentTexts } from './comments.texts.ts'

type CommentItemsProps = {
  readonly frame: Frame
  /** Remarks of one place; those that answer another one stand below it. */
  readonly comments: readonly Comment[]
  /** The field that a button sends, and where to; `settle:id`, `reopen:id` and `answer:id` are its values. */
  readonly button: { readonly name: string; readonly action?: string }
  /** Whether remarks can be answered, and settled. */
  readonly answers?: boolean
  readonly closed?: boolean
}

/** Remarks of colleagues, open ones first, each with its answers; they stand inside a form. */
export function CommentItems(props: CommentItemsProps) {
  const { frame, comments } = props
  const texts = textsFor(commentTexts, frame.language)
  const first = comments.filter(({ answers }) => answers === undefined)
  const open = first.filter(({ settled }) => !settled)
  const settled = first.filter((comment) => comment.settled)
  return (
    <>
      {open.length === 0 ? <p class="muted">{texts.none}</p> : <Items {...props} list={open} />}
      {settled.length > 0 && (
        <details>
          <summary>{texts.settled(settled.length)}</summary>
          <Items {...props} list={settled} />
        </details>
      )}
    </>
  )
}

function Items(props: CommentItemsProps & { readonly list: readonly Comment[] }) {
  const { list, comments } = props
  return (
    <ul class="comments">
      {list.map((comment) => (
        <li key={comment.id}>
          <Said frame={props.frame} comment={comment} />
          {comments.some(({ answers }) => answers === comment.id) && (
            <ul class="comments comments--answers">
              {comments
                .filter(({ answers }) => answers === comment.id)
                .map((answer) => (
                  <li key={answer.id}>
                    <Said frame={props.frame} comment={answer} />
                  </li>
                ))}
            </ul>
          )}
          {props.closed !== true && <Deeds {...props} comment={comment} />}
        </li>
      ))}
    </ul>
  )
}

function Said({ frame, comment }: { readonly frame: Frame; readonly comment: Comment }) {
  const texts = textsFor(commentTexts, frame.language)
  return (
    <>
      <p class="muted">{texts.line(comment.byName, formatMoment(comment.at, frame.language))}</p>
      <p class="comments__text">{comment.text}</p>
    </>
  )
}

function Deeds({
  frame,
  comment,
  button,
  answers = false,
}: CommentItemsProps & { readonly comment: Comment }) {
  const texts = textsFor(commentTexts, frame.language)
  const { id, byName, settled } = comment
  return (
    <>
      {answers && !settled && (
        <Fold title={texts.answer}>
          <TextArea name={`antwort.${id}`} label={texts.answerText(byName)} value="" rows={2} />
          <Button
            style="secondary"
            {...button}
            value={`answer:${id}`}
            label={texts.answerLabel(byName)}
          >
            {texts.answer}
          </Button>
        </Fold>
      )}
      <Button
        style="tertiary"
        {...button}
        value={`${settled ? 'reopen' : 'settle'}:${id}`}
        {...(settled ? {} : { label: texts.settleLabel(byName) })}
      >
        {settled ? texts.reopen : texts.settle}
      </Button>
    </>
  )
}
