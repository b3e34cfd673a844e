import { Badge, DataTable, textsFor } from '@meinungsbild/design'
import {
  compareTools,
  toolTopics,
  type ComparedQuestion,
  type ToolCheck,
  type ToolTopic,
} from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { AnswerCell } from './answer-cell.tsx'
import { toolsTexts } from './tools.texts.ts'

type ToolComparisonProps = {
  readonly frame: Frame
  readonly checks: readonly ToolCheck[]
  readonly onlyDifferences: boolean
}

/** Tools side by side, a table per topic. */
export function ToolComparison({ frame, checks, onlyDifferences }: ToolComparisonProps) {
  const { language } = frame
  const texts = textsFor(toolsTexts, language)
  const compared = compareTools(checks).filter(({ differs }) => differs || !onlyDifferences)
  const topics = [...Map.groupBy(compared, ({ question }) => question.topic)]
  if (topics.length === 0) return <p>{texts.same}</p>
  const columns = checks.map(({ name }, index) => ({
    head: name,
    cell: ({ question, answers }: ComparedQuestion) => (
      <AnswerCell frame={frame} question={question} answer={answers[index]} />
    ),
  }))
  const table = ([topic, rows]: readonly [ToolTopic, readonly ComparedQuestion[]]) => (
    <DataTable<ComparedQuestion>
      caption={toolTopics[topic][language]}
      rows={rows}
      columns={[
        {
          head: texts.question,
          cell: ({ question, differs }) => (
            <>
              {question.question[language]}
              {differs && checks.length > 1 && (
                <>
                  {' '}
                  <Badge tone="info" label={texts.differs} />
                </>
              )}
            </>
          ),
        },
        ...columns,
      ]}
    />
  )
  return <>{topics.map(table)}</>
}
