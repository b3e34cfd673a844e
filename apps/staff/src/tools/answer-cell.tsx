import { Badge, textsFor } from '@meinungsbild/design'
import { choiceOf, isOpen, type ToolAnswer, type ToolQuestion } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { toolsTexts } from './tools.texts.ts'

type AnswerCellProps = {
  readonly frame: Frame
  readonly question: ToolQuestion
  readonly answer: ToolAnswer | undefined
  /** What is still open is asked for right below. */
  readonly isAsked?: boolean
}

/** One answer: the choice in words, what it means, what stands beside it, and where it comes from. */
export function AnswerCell({ frame, question, answer, isAsked = false }: AnswerCellProps) {
  const { language } = frame
  const texts = textsFor(toolsTexts, language)
  const choice = choiceOf(question, answer)
  return (
    <>
      {choice !== undefined && (
        <div>
          <strong>{choice.label[language]}</strong>{' '}
          {choice.concern === 'serious' && <Badge tone="danger" label={texts.serious} />}
          {choice.concern === 'look' && <Badge tone="warning" label={texts.look} />}
        </div>
      )}
      {isOpen(answer) && !isAsked && (
        <div>
          <Badge label={texts.open} />
        </div>
      )}
      {answer !== undefined && answer.text !== '' && <div>{answer.text}</div>}
      {answer !== undefined && <div class="muted">{texts[answer.basis]}</div>}
    </>
  )
}
