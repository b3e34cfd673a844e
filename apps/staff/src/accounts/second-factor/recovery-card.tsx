import { Button, Fold, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import { CurrentPasswordField } from './current-password-field.tsx'
import type { SecondFactorProps } from './second-factor-page.tsx'
import { secondFactorTexts } from './second-factor.texts.ts'

/** How many recovery codes are left, and fresh ones in their place. */
export function RecoveryCard(props: SecondFactorProps) {
  const { frame, factors } = props
  const texts = textsFor(secondFactorTexts, frame.language)
  return (
    <>
      <p>
        {texts.recoveryLeft(factors.recoveryCodes)} {texts.recoveryLead}
      </p>
      <Fold title={texts.newCodes} open={errorAt(props.errors, 'currentCodes') !== undefined}>
        <Form frame={frame} action={routes.secondFactor.href()} id="codes">
          <p>{texts.newCodesLead}</p>
          <CurrentPasswordField {...props} name="currentCodes" />
          <Button style="secondary" name="tun" value="newCodes">
            {texts.newCodes}
          </Button>
        </Form>
      </Fold>
    </>
  )
}
