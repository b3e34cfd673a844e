import { textsFor, type FormError } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { ChoiceRecord, ChooseTariff } from './choice.tsx'
import { Comparison } from './comparison.tsx'
import type { CostComparison } from './cost-comparison.ts'
import { costSection } from './cost-section.ts'
import { costText } from './cost-text.ts'
import { costsTexts } from './costs.texts.ts'
import { Insertion } from './insertion.tsx'
import type { CostFields } from './plan-fields.ts'
import { PlanForm } from './plan-form.tsx'

type CostsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly comparison: CostComparison
  readonly fields: CostFields
  readonly settled: { readonly invited: number | undefined; readonly languages: number | undefined }
  readonly typed: { readonly tariff: string; readonly reason: string }
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** What the survey will cost, by which tariff, and which was chosen. */
export function CostsPage(props: CostsProps) {
  const { frame, initiative, comparison, fields, settled, typed, errors, done } = props
  const texts = textsFor(costsTexts, frame.language)
  const { estimates, hash, isSaved } = comparison
  const choice = initiative.state.tariffChoices.at(-1)
  const place = costSection(initiative)
  const text = costText(comparison, choice, initiative.at)
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title}
      errors={errors}
      done={done}
    >
      <p>
        {texts.lead}{' '}
        <a class="kern-link" href={routes.tariffs.href()}>
          {texts.toTariffs}
        </a>
      </p>
      {choice && (
        <ChoiceRecord frame={frame} choice={choice} isOutdated={choice.contentHash !== hash} />
      )}
      <PlanForm {...{ frame, initiative, fields, isSaved, settled, errors }} />
      <Comparison frame={frame} estimates={estimates} chosen={choice?.tariff.id} />
      <ChooseTariff {...{ frame, initiative, estimates, hash, typed, errors }} />
      {place && text !== undefined && (
        <Insertion frame={frame} initiative={initiative} place={place} text={text} />
      )}
    </InitiativeFrame>
  )
}
