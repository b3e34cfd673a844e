import {
  Button,
  Fold,
  formatDay,
  QrCode,
  SummaryList,
  TextField,
  textsFor,
} from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import { CurrentPasswordField } from './current-password-field.tsx'
import type { SecondFactorProps } from './second-factor-page.tsx'
import { secondFactorTexts } from './second-factor.texts.ts'
import { secretInGroups, totpAddress } from './totp.ts'

/** An app with one-time codes: set up with a picture or by typing, and removed again. */
export function AppCard(props: SecondFactorProps) {
  const { frame, account, factors, secret, sealed, house, errors } = props
  const texts = textsFor(secondFactorTexts, frame.language)
  const action = routes.secondFactor.href()
  if (factors.totpSince !== undefined)
    return (
      <>
        <p>{texts.appSince(formatDay(factors.totpSince, frame.language))}</p>
        <Fold title={texts.removeApp} open={errorAt(errors, 'currentTotp') !== undefined}>
          <Form frame={frame} action={action} id="app-entfernen">
            <CurrentPasswordField {...props} name="currentTotp" />
            <Button style="secondary" name="tun" value="removeTotp">
              {texts.removeApp}
            </Button>
          </Form>
        </Fold>
      </>
    )
  return (
    <>
      <p>{texts.appLead}</p>
      <ol>
        <li>{texts.appStep1}</li>
        <li>{texts.appStep2}</li>
      </ol>
      <div class="way-in">
        <QrCode text={totpAddress(secret, account.login, house)} label={texts.qrLabel} />
      </div>
      <SummaryList
        facts={[{ label: texts.secret, value: <code>{secretInGroups(secret)}</code> }]}
      />
      <Form frame={frame} action={action} id="app">
        <input type="hidden" name="sealed" value={sealed} />
        <TextField
          name="code"
          label={texts.code}
          hint={texts.codeHint}
          autocomplete="one-time-code"
          width="short"
          error={errorAt(errors, 'code')}
        />
        <Button name="tun" value="addTotp">
          {texts.addApp}
        </Button>
      </Form>
    </>
  )
}
