import { DateView } from './kinds/date-view.tsx'
import { LongTextView } from './kinds/long-text-view.tsx'
import { MatrixView } from './kinds/matrix-view.tsx'
import { MultipleChoiceView } from './kinds/multiple-choice-view.tsx'
import { NumberView } from './kinds/number-view.tsx'
import { ScaleView } from './kinds/scale-view.tsx'
import { ShortTextView } from './kinds/short-text-view.tsx'
import { SingleChoiceView } from './kinds/single-choice-view.tsx'
import { StatementView } from './kinds/statement-view.tsx'
import type { QuestionProps } from './question-props.ts'

/** Any question, by the component of its kind. */
export function QuestionView(props: QuestionProps) {
  const { question } = props
  switch (question.kind) {
    case 'singleChoice':
      return <SingleChoiceView {...props} question={question} />
    case 'multipleChoice':
      return <MultipleChoiceView {...props} question={question} />
    case 'scale':
      return <ScaleView {...props} question={question} />
    case 'matrix':
      return <MatrixView {...props} question={question} />
    case 'number':
      return <NumberView {...props} question={question} />
    case 'shortText':
      return <ShortTextView {...props} question={question} />
    case 'longText':
      return <LongTextView {...props} question={question} />
    case 'date':
      return <DateView {...props} question={question} />
    case 'statement':
      return <StatementView {...props} question={question} />
    default:
      return question satisfies never
  }
}
