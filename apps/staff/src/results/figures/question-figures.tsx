import { BlockView } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { SurveyResults } from '../results-of.ts'
import type { QuestionResults } from './by-question.ts'
import { isFigure } from './figure-block.ts'
import { FigureView } from './figure-view.tsx'
import { questionBlocks } from './question-blocks.ts'

type QuestionFiguresProps = {
  readonly frame: Frame
  readonly initiative: string
  readonly question: QuestionResults
  readonly results: SurveyResults
  /** Of the headings between the figures, where there are some. */
  readonly level: 3 | 4
}

/** The figures of a question with the ways to take each along. */
export function QuestionFigures(props: QuestionFiguresProps) {
  const { frame, initiative, question, results, level } = props
  const { language } = frame
  const blocks = questionBlocks(question, surroundingsIn(results), language)
  const figures = blocks.filter(isFigure)
  return (
    <div class="question-figures stack">
      {blocks.map((block) =>
        isFigure(block) ? (
          <FigureView
            language={language}
            figure={block}
            href={(format) =>
              routes.resultQuestionChart.href(
                { id: initiative, question: question.id },
                { bild: String(figures.indexOf(block)), art: format },
              )
            }
          />
        ) : (
          <BlockView blocks={[block]} language={language} headingOffset={level - 3} />
        ),
      )}
    </div>
  )
}

/** What the figures of a question need to know of the whole survey. */
export function surroundingsIn({ questionnaire, released }: SurveyResults) {
  const { variables, protection } = released
  return { questionnaire, all: variables, isChanged: protection === 'perturbed' }
}
