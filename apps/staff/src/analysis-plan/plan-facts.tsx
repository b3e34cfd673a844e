import { SummaryList, textsFor } from '@meinungsbild/design'
import { analysisPlan } from '@meinungsbild/procedure'
import type { Variable } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { Frame } from '../layout/frame.ts'
import { variableLabel } from '../questionnaire/condition/variable-label.ts'
import { analysisPlanTexts } from './analysis-plan.texts.ts'

/** Another survey of the house that has results. */
export type OtherSurvey = { readonly initiative: string; readonly title: string }

type PlanFactsProps = {
  readonly frame: Frame
  readonly initiative: LoadedInitiative
  readonly variables: readonly Variable[]
  readonly others: readonly OtherSurvey[]
}

/** The plan to read. */
export function PlanFacts({ frame, initiative, variables, others }: PlanFactsProps) {
  const { language } = frame
  const texts = textsFor(analysisPlanTexts, language)
  const { reading, minimumBase, breakdowns, earlierWaves } = analysisPlan(initiative.state)
  const nameOf = (id: string) => {
    const variable = variables.find((each) => each.id === id)
    return variable === undefined ? `${texts.gone}${id}` : variableLabel(variable, language)
  }
  const titleOf = (id: string) => others.find(({ initiative: each }) => each === id)?.title ?? id
  const listed = (items: readonly string[]) => (items.length === 0 ? texts.none : items.join('; '))
  return (
    <SummaryList
      facts={[
        { label: texts.reading, value: texts[reading] },
        { label: texts.minimumBase, value: String(minimumBase) },
        { label: texts.breakdowns, value: listed(breakdowns.map(nameOf)) },
        {
          label: texts.waves,
          value: listed(
            earlierWaves.map(({ initiative: id, label }) => `${label} – ${titleOf(id)}`),
          ),
        },
      ]}
    />
  )
}
