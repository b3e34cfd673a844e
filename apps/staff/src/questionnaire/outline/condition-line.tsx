import { textsFor } from '@meinungsbild/design'
import type { Page, Question } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { describeCondition } from '../condition/describe-condition.ts'
import type { BegunDraft } from '../draft.ts'
import { outlineTexts } from './outline.texts.ts'

type ConditionLineProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly of: Page | Question
}

/** When a page or question is shown. */
export function ConditionLine(props: ConditionLineProps) {
  const { frame, draft, of } = props
  if (of.visibleIf === undefined) return null
  const sentence = describeCondition(of.visibleIf, draft.questionnaire, frame.language)
  return <p class="muted">{textsFor(outlineTexts, frame.language).onlyIf(sentence)}</p>
}
