import {
  Button,
  CellInput,
  Checkbox,
  DataTable,
  DateField,
  Fold,
  NumberField,
  RadioGroup,
  SummaryList,
  TextField,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { pricedUnits, type PricedUnit, type Tariff } from '@meinungsbild/procedure'
import { priceInEuro } from '../costs/euro.ts'
import { unitTexts } from '../costs/unit.texts.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { newTariff } from './new-tariff.ts'
import { eachField, includedField } from './tariff-fields.ts'
import { tariffsTexts } from './tariffs.texts.ts'

type TariffProps = {
  readonly frame: Frame
  /** Undefined while it is being entered. */
  readonly tariff: Tariff | undefined
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

/** One tariff: to be changed by administrators, to be read by everybody else. */
export function TariffPage({ frame, tariff, values, errors }: TariffProps) {
  const texts = textsFor(tariffsTexts, frame.language)
  const isTheirs = frame.person?.administrator === true
  return (
    <StaffPage frame={frame} title={tariff?.name ?? texts.new} errors={errors}>
      <p>
        <a class="kern-link" href={routes.tariffs.href()}>
          {texts.back}
        </a>
      </p>
      {isTheirs ? (
        <TariffForm {...{ frame, tariff, values, errors }} />
      ) : (
        tariff && <TariffFacts frame={frame} tariff={tariff} />
      )}
      {isTheirs && tariff && <Removal frame={frame} id={tariff.id} errors={errors} />}
    </StaffPage>
  )
}

function TariffForm({ frame, tariff, values, errors }: TariffProps) {
  const texts = textsFor(tariffsTexts, frame.language)
  const units = textsFor(unitTexts, frame.language)
  const field = (name: string) => ({
    name,
    value: values[name] ?? '',
    error: errorAt(errors, name),
  })
  return (
    <Form frame={frame} action={routes.tariff.href({ tariff: tariff?.id ?? newTariff })} id="tarif">
      <TextField {...field('name')} label={texts.name} hint={texts.nameHint} />
      <RadioGroup
        {...field('kind')}
        label={texts.kind}
        options={(['own', 'service'] as const).map((value) => ({ value, label: texts[value] }))}
      />
      <TextField {...field('source')} label={texts.source} hint={texts.sourceHint} />
      <DateField {...field('asOf')} label={texts.asOf} />
      <NumberField {...field('hours')} label={texts.hours} hint={texts.hoursHint} decimals />
      <h2>{texts.prices}</h2>
      <p>{texts.pricesLead}</p>
      <DataTable<PricedUnit>
        caption={texts.prices}
        captionHidden
        rows={pricedUnits}
        columns={[
          { head: texts.unit, cell: (unit) => units[unit] },
          {
            head: texts.each,
            cell: (unit) => (
              <CellInput
                {...field(eachField(unit))}
                label={texts.eachOf(units[unit])}
                size={9}
                numeric
              />
            ),
          },
          {
            head: texts.included,
            cell: (unit) =>
              unit === 'survey' ? (
                '–'
              ) : (
                <CellInput
                  {...field(includedField(unit))}
                  label={texts.includedOf(units[unit])}
                  size={7}
                  numeric
                />
              ),
          },
        ]}
      />
      <Button name="tun" value="save">
        {texts.save}
      </Button>
    </Form>
  )
}

function TariffFacts({ frame, tariff }: { readonly frame: Frame; readonly tariff: Tariff }) {
  const { language } = frame
  const texts = textsFor(tariffsTexts, language)
  const units = textsFor(unitTexts, language)
  const { kind, source, asOf, hours, prices } = tariff
  return (
    <>
      <SummaryList
        facts={[
          { label: texts.kind, value: texts[kind] },
          { label: texts.source, value: source },
          { label: texts.asOf, value: formatDay(asOf, language) },
          { label: texts.hours, value: hours.toLocaleString(language) },
        ]}
      />
      <DataTable<PricedUnit>
        caption={texts.prices}
        rows={pricedUnits.filter((unit) => prices[unit].each > 0 || prices[unit].included > 0)}
        columns={[
          { head: texts.unit, cell: (unit) => units[unit] },
          {
            head: texts.each,
            numeric: true,
            cell: (unit) => priceInEuro(prices[unit].each, language),
          },
          {
            head: texts.included,
            numeric: true,
            cell: (unit) => prices[unit].included.toLocaleString(language),
          },
        ]}
      />
    </>
  )
}

type RemovalProps = {
  readonly frame: Frame
  readonly id: string
  readonly errors: readonly FormError[]
}

function Removal({ frame, id, errors }: RemovalProps) {
  const texts = textsFor(tariffsTexts, frame.language)
  const error = errorAt(errors, 'confirm')
  return (
    <Fold title={texts.remove} open={error !== undefined}>
      <Form frame={frame} action={routes.tariff.href({ tariff: id })}>
        <Checkbox name="confirm" value="yes" label={texts.confirm} error={error} />
        <Button style="secondary" name="tun" value="remove">
          {texts.remove}
        </Button>
      </Form>
    </Fold>
  )
}
