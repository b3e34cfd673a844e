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
        <TextArea
          {...field('enforcementBody')}
          hint={texts.enforcementBodyHint}
          rows={3}
          optional
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
    </StaffPage>
  )
}
