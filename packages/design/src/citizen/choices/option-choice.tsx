import { inLanguage, type ExclusiveOption } from '@meinungsbild/questionnaire'
import { choiceId } from '../element-id.ts'
import type { QuestionProps } from '../question-props.ts'
import { Choice } from './choice.tsx'
import { CommentField } from './comment-field.tsx'
import { OpenText } from './open-text.tsx'

export type OptionChoiceProps = QuestionProps & {
  readonly kind: 'radio' | 'checkbox'
  readonly option: ExclusiveOption
  readonly first: boolean
  readonly chosen: readonly string[]
  readonly invalid: boolean
  /** The option's picture is shown with it. */
  readonly pictured?: boolean
  /** The option has a field for a comment. */
  readonly commented?: boolean
}

/**
 * One option with what belongs to it: a picture, a text field ("Sonstiges"), a comment. The text field is always there,
 * because nothing unfolds without a script; comments stay folded by CSS alone until their option is chosen.
 */
export function OptionChoice(props: OptionChoiceProps) {
  const { question, option, kind, first, chosen, invalid, media, language } = props
  const label = inLanguage(option.label, language)
  const { code, picture, openText = false, exclusive = false } = option
  const choice = (
    <Choice
      kind={kind}
      id={choiceId(question.id, code, first)}
      name={question.id}
      value={code}
      checked={chosen.includes(code)}
      invalid={invalid}
      exclusive={exclusive}
    >
      {props.pictured === true && picture !== undefined ? (
        <>
          <img class="pictures__image" src={media.href(picture)} alt="" />
          <span>{label}</span>
        </>
      ) : (
        label
      )}
    </Choice>
  )
  if (!openText && props.commented !== true) return choice
  return (
    <div class="option">
      {choice}
      {openText && <OpenText {...props} option={option} />}
      {props.commented === true && (
        <CommentField {...props} question={question.id} option={{ code, label }} />
      )}
    </div>
  )
}
