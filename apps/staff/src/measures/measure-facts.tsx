import { Badge, SummaryList, formatDay, textsFor, type Fact } from '@meinungsbild/design'
import {
  actualCost,
  isLate,
  measuresToCarryOut,
  type KeyFigureDefinition,
  type Measure,
} from '@meinungsbild/procedure'
import { inEuro } from '../costs/euro.ts'
import type { Frame } from '../layout/frame.ts'
import type { FindingChoice } from './bound-to.ts'
import { effectFacts } from './effect-facts.ts'
import type { LaterWave } from './effects.ts'
import { measuresTexts } from './measures.texts.ts'

type MeasureFactsProps = {
  readonly frame: Frame
  readonly measure: Measure
  readonly findings: readonly FindingChoice[]
  readonly keyFigures: readonly KeyFigureDefinition[]
  readonly waves: readonly LaterWave[]
  /** The moment of looking. */
  readonly at: string
}

/** What a measure is, why, what it costs, what was decided, how far it has come and what came of it. */
export function MeasureFacts(props: MeasureFactsProps) {
  const { frame, measure, findings, keyFigures, waves, at } = props
  const { language } = frame
  const texts = textsFor(measuresTexts, language)
  const last = measure.reports.at(-1)
  const isOverdue = measuresToCarryOut([measure]).length > 0 && isLate(measure, at)
  const euro = (label: string, cents: number | undefined): readonly Fact[] =>
    cents === undefined ? [] : [{ label, value: inEuro(cents, language) }]
  return (
    <SummaryList
      facts={[
        ...findingFact(measure, findings, frame),
        { label: texts.unit, value: measure.unit },
        {
          label: texts.due,
          value: (
            <>
              {formatDay(measure.due, language)}
              {isOverdue && (
                <>
                  {' '}
                  <Badge tone="warning" label={texts.late} />
                </>
              )}
            </>
          ),
        },
        { label: texts.cost, value: measure.cost },
        ...euro(texts.plannedAmount, measure.plannedCost),
        ...euro(texts.spent, actualCost(measure)),
        { label: texts.effect, value: measure.effect },
        ...effectFacts(measure, keyFigures, waves, language),
        ...(measure.english ? [{ label: texts.english, value: measure.english.title }] : []),
        { label: texts.decision, value: decisionOf(measure, texts) },
        ...(last
          ? [
              {
                label: texts.progress,
                value: `${texts[last.status]}: ${last.note} (${last.by.name}, ${formatDay(last.at, language)})`,
              },
            ]
          : []),
      ]}
    />
  )
}

/** The figure in words; one that may not be shown any more is not shown here either. */
function findingFact(
  { finding }: Measure,
  findings: readonly FindingChoice[],
  { language }: Frame,
): readonly Fact[] {
  if (finding === undefined) return []
  const texts = textsFor(measuresTexts, language)
  const choice = findings.find(({ source }) => source === finding)
  const value = choice === undefined ? texts.findingHidden : `${choice.label}: ${choice.shown}`
  return [{ label: texts.finding, value }]
}

function decisionOf({ decision }: Measure, texts: (typeof measuresTexts)['de']): string {
  if (decision === undefined) return texts.undecided
  return decision.note ? `${texts[decision.verdict]}: ${decision.note}` : texts[decision.verdict]
}
