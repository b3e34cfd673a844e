import { Button, TextField, textsFor, type FormError } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import type { AccountFields } from './account-fields.ts'
import { PersonFields, RightsFields } from './account-fields-view.tsx'
import { administrationTexts } from './administration.texts.ts'
import { LinkAddress } from './link-address.tsx'

type NewAccountProps = {
  readonly frame: Frame
  readonly fields: AccountFields
  readonly domain: string | undefined
  readonly errors: readonly FormError[]
}

/** A person is invited: who it is, what they may be, and where the link goes. */
export function NewAccountPage({ frame, fields, domain, errors }: NewAccountProps) {
  const texts = textsFor(administrationTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.invite} errors={errors}>
      <p>{texts.inviteLead}</p>
      <Form frame={frame} action={routes.newAccount.href()} id="einladung">
        <TextField
          name="login"
          label={texts.login}
          hint={texts.loginHint}
          value={fields.login}
          autocomplete="off"
          width="medium"
          error={errorAt(errors, 'login')}
        />
        <PersonFields {...{ frame, fields, errors }} />
        <RightsFields {...{ frame, fields, errors }} />
        <LinkAddress {...{ frame, domain, errors }} value={fields.address} />
        <Button>{texts.inviteButton}</Button>
      </Form>
      <p>
        <a class="kern-link" href={routes.accountRecords.href()}>
          {texts.back}
        </a>
      </p>
    </StaffPage>
  )
}
