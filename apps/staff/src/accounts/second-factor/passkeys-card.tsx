import {
  Button,
  DataTable,
  Fold,
  formatDay,
  Notice,
  RadioGroup,
  TextField,
  textsFor,
} from '@meinungsbild/design'
import type { NamedPasskey } from '@meinungsbild/storage'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import { CurrentPasswordField } from './current-password-field.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import type { SecondFactorProps } from './second-factor-page.tsx'
import { secondFactorTexts } from './second-factor.texts.ts'

/** Passkeys by their names: one more, or one less. */
export function PasskeysCard(props: SecondFactorProps) {
  const { frame, factors, passkeysWork, name, errors } = props
  const { language } = frame
  const texts = textsFor(secondFactorTexts, language)
  const isRemoving =
    errorAt(errors, 'credential') !== undefined || errorAt(errors, 'currentPasskey') !== undefined
  return (
    <>
      <p>{texts.passkeysLead}</p>
      <DataTable<NamedPasskey>
        caption={texts.passkeys}
        captionHidden
        rows={factors.passkeys}
        empty={texts.noPasskeys}
        columns={[
          { head: texts.passkeyName, rowHead: true, cell: (passkey) => passkey.name },
          { head: texts.passkeySince, cell: ({ madeAt }) => formatDay(madeAt, language) },
        ]}
      />
      {passkeysWork ? (
        <>
          <noscript>
            <Notice title={texts.noScript}>
              <p>{texts.noScriptMore}</p>
            </Notice>
          </noscript>
          <PasskeyForm
            frame={frame}
            kind="register"
            action={routes.newPasskey.href()}
            options={routes.newPasskeyOptions.href()}
            errors={errors}
          >
            <TextField
              name="name"
              label={texts.passkeyName}
              hint={texts.passkeyNameHint}
              value={name}
              autocomplete="off"
              error={errorAt(errors, 'name')}
            />
            <Button style="secondary">{texts.addPasskey}</Button>
          </PasskeyForm>
        </>
      ) : (
        <Notice title={texts.notHere}>
          <p>{texts.notHereMore}</p>
        </Notice>
      )}
      {factors.passkeys.length > 0 && (
        <Fold title={texts.removePasskey} open={isRemoving}>
          <Form frame={frame} action={routes.secondFactor.href()} id="passkey-entfernen">
            <RadioGroup
              name="credential"
              label={texts.which}
              options={factors.passkeys.map((each) => ({
                value: each.credential,
                label: each.name,
              }))}
              error={errorAt(errors, 'credential')}
            />
            <CurrentPasswordField {...props} name="currentPasskey" />
            <Button style="secondary" name="tun" value="removePasskey">
              {texts.removePasskey}
            </Button>
          </Form>
        </Fold>
      )}
    </>
  )
}
