import {
  Button,
  Card,
  Notice,
  RadioGroup,
  SummaryList,
  TextArea,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { CostEstimate, TariffChoice } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { routes } from '../routes.ts'
import { costsTexts } from './costs.texts.ts'
import { inEuro } from './euro.ts'

type RecordProps = {
  readonly frame: Frame
  readonly choice: TariffChoice
  /** The comparison is another one now. */
  readonly isOutdated: boolean
}

/** What was chosen, by whom and why, as the dossier has it. */
export function ChoiceRecord({ frame, choice, isOutdated }: RecordProps) {
  const { language } = frame
  const texts = textsFor(costsTexts, language)
  const { tariff, total, reason, by, at } = choice
  return (
    <Card title={texts.record}>
      {isOutdated && (
        <Notice tone="warning" title={texts.outdated}>
          <p>{texts.outdatedLead}</p>
        </Notice>
      )}
      <SummaryList
        facts={[
          { label: texts.tariff, value: tariff.name },
          { label: texts.total, value: inEuro(total, language) },
          { label: texts.reason, value: reason },
          { label: texts.chosenBy, value: `${by.name}, ${formatDay(at, language)}` },
        ]}
      />
    </Card>
  )
}

type ChooseProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly estimates: readonly CostEstimate[]
  /** Of the comparison that is shown. */
  readonly hash: string
  readonly typed: { readonly tariff: string; readonly reason: string }
  readonly errors: readonly FormError[]
}

/** The form that puts a choice on record. */
export function ChooseTariff(props: ChooseProps) {
  const { frame, initiative, estimates, hash, typed, errors } = props
  const { language } = frame
  const texts = textsFor(costsTexts, language)
  if (estimates.length === 0) return null
  return (
    <GuardedCard
      frame={frame}
      initiative={initiative}
      title={texts.choose}
      action={{ kind: 'chooseTariff' }}
    >
      <Form frame={frame} action={routes.costs.href({ id: initiative.id })} id="wahl">
        <input type="hidden" name="comparison" value={hash} />
        <RadioGroup
          name="tariff"
          label={texts.tariff}
          value={typed.tariff}
          options={estimates.map(({ tariff: { id, name }, total }) => ({
            value: id,
            label: `${name}: ${inEuro(total, language)}`,
          }))}
          error={errorAt(errors, 'tariff')}
        />
        <TextArea
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={typed.reason}
          rows={2}
          error={errorAt(errors, 'reason')}
        />
        <Button name="tun" value="choose">
          {texts.chooseButton}
        </Button>
      </Form>
    </GuardedCard>
  )
}
