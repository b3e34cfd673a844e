import {
  Button,
  Card,
  NumberField,
  SummaryList,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { CostField } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { costsTexts } from './costs.texts.ts'
import { costFields, isShare, type CostFields } from './plan-fields.ts'

type PlanFormProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly fields: CostFields
  readonly isSaved: boolean
  /** What the initiative has settled elsewhere, to hold the fields against. */
  readonly settled: { readonly invited: number | undefined; readonly languages: number | undefined }
  readonly errors: readonly FormError[]
}

/** What the estimate rests on; to be changed by whoever may choose a tariff. */
export function PlanForm(props: PlanFormProps) {
  const { frame, initiative, fields, isSaved, settled, errors } = props
  const { language } = frame
  const texts = textsFor(costsTexts, language)
  const number = (value: number) => value.toLocaleString(language)
  const hints: Readonly<Partial<Record<CostField, string>>> = {
    invited: [
      texts.invitedHint,
      ...(settled.invited === undefined ? [] : [texts.invitedPlanned(number(settled.invited))]),
    ].join(' '),
    response: texts.responseHint,
    otherAnswers: texts.otherAnswersHint,
    reminders: texts.remindersHint,
    ...(settled.languages === undefined
      ? {}
      : { languages: texts.languagesPlanned(number(settled.languages)) }),
  }
  return (
    <Card title={texts.basis}>
      {!isSaved && <p class="muted">{texts.notSaved}</p>}
      {initiative.may({ kind: 'chooseTariff' }).ok ? (
        <Form frame={frame} action={routes.costs.href({ id: initiative.id })} id="grundlagen">
          {costFields.map((field) => (
            <NumberField
              name={field}
              label={texts[field]}
              hint={hints[field]}
              value={fields[field]}
              decimals={isShare(field)}
              {...(isShare(field) && { unit: '%' })}
              error={errorAt(errors, field)}
            />
          ))}
          <Button style="secondary" name="tun" value="plan">
            {texts.save}
          </Button>
        </Form>
      ) : (
        <SummaryList
          facts={costFields.map((field) => ({
            label: texts[field],
            value: `${fields[field]}${isShare(field) ? ' %' : ''}`,
          }))}
        />
      )}
    </Card>
  )
}
