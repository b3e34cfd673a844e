import { Button, Select, TextArea, TextField, textsFor, type FormError } from '@meinungsbild/design'
import { licenceNamed } from '@meinungsbild/formats'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { AuthoritySettings } from '@meinungsbild/storage'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { levels, licences } from './open-data-choices.ts'
import { settingsTexts } from './settings.texts.ts'

type SettingsProps = {
  readonly frame: Frame
  readonly values: AuthoritySettings
  readonly errors: readonly FormError[]
  readonly saved: boolean
}

/** What the authority says about itself. */
export function SettingsPage({ frame, values, errors, saved }: SettingsProps) {
  const texts = textsFor(settingsTexts, frame.language)
  const field = (name: keyof AuthoritySettings) => ({
    name,
    label: texts[name],
    value: values[name],
    error: errorAt(errors, name),
  })
  const done = saved ? texts.saved : undefined
  return (
    <StaffPage frame={frame} title={texts.title} errors={errors} done={done}>
      <p>{texts.lead}</p>
      <Form frame={frame} action={routes.settings.href()}>
        <TextField {...field('name')} />
        <TextField {...field('unit')} />
        <TextArea {...field('postalAddress')} rows={3} />
        <TextField {...field('email')} type="email" />
        <TextField {...field('phone')} type="tel" />
        <TextArea
          {...field('dataProtectionOfficer')}
          hint={texts.dataProtectionOfficerHint}
          rows={3}
        />
        <TextArea
          {...field('supervisoryAuthority')}
          hint={texts.supervisoryAuthorityHint}
          rows={3}
        />
        <TextField {...field('filePlanUnit')} hint={texts.filePlanUnitHint} optional />
        <TextField {...field('fileNumberPattern')} hint={texts.fileNumberPatternHint} />
        <h2>{texts.openData}</h2>
        <p>{texts.openDataLead}</p>
        <Select
          {...field('licence')}
          options={licences.map((value) => ({
            value,
            label: inLanguage(licenceNamed(value).title, frame.language),
          }))}
        />
        <Select
          {...field('level')}
          options={levels.map((value) => ({ value, label: texts[value] }))}
        />
        <TextField {...field('areaKey')} hint={texts.areaKeyHint} optional />
        <TextField {...field('contributor')} hint={texts.contributorHint} optional />
        <Button>{texts.save}</Button>
      </Form>
      <h2>{texts.papers}</h2>
      <p>{texts.papersLead}</p>
      <ul class="kern-list">
        <li>
          <a class="kern-link" href={routes.paperSettings.href()}>
            {texts.toCoat}
          </a>
        </li>
        <li>
          <a class="kern-link" href={routes.documentTemplates.href()}>
            {texts.toTemplates}
          </a>
        </li>
        <li>
          <a class="kern-link" href={routes.pencilMarks.href()}>
            {texts.toMarks}
          </a>
        </li>
      </ul>
      <h2>{texts.models}</h2>
      <p>{texts.modelsLead}</p>
      <p>
        <a class="kern-link" href={routes.models.href()}>
          {texts.toModels}
        </a>
      </p>
      <h2>{texts.districts}</h2>
      <p>{texts.districtsLead}</p>
      <p>
        <a class="kern-link" href={routes.districtSets.href()}>
          {texts.toDistricts}
        </a>
      </p>
      <h2>{texts.tariffs}</h2>
      <p>{texts.tariffsLead}</p>
      <p>
        <a class="kern-link" href={routes.tariffs.href()}>
          {texts.toTariffs}
        </a>
      </p>
    </StaffPage>
  )
}
