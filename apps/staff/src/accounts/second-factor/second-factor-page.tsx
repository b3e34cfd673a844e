import { Card, Notice, textsFor, type FormError } from '@meinungsbild/design'
import { hasSecondFactor, type Account, type Factors } from '@meinungsbild/storage'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { AppCard } from './app-card.tsx'
import { PasskeysCard } from './passkeys-card.tsx'
import { RecoveryCard } from './recovery-card.tsx'
import { secondFactorTexts } from './second-factor.texts.ts'

/** Each form of the page has a password field of its own name. */
export type PasswordField = 'currentTotp' | 'currentPasskey' | 'currentCodes'

export type SecondFactorProps = {
  readonly frame: Frame
  readonly account: Account
  /** The house asks for a second factor, and there is none yet. */
  readonly mustEnrol: boolean
  readonly factors: Factors
  /** Whether there is one to ask for before something is removed. */
  readonly hasPassword: boolean
  /** A fresh secret for an app, and the same sealed, as the form carries it. */
  readonly secret: string
  readonly sealed: string
  /** How apps call the account beside its login. */
  readonly house: string
  /** Whether browsers use passkeys at this address. */
  readonly passkeysWork: boolean
  /** What was typed as the name of a passkey. */
  readonly name: string
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** Everything beside the password that proves who somebody is. */
export function SecondFactorPage(props: SecondFactorProps) {
  const { frame, mustEnrol, factors, errors, done } = props
  const texts = textsFor(secondFactorTexts, frame.language)
  return (
    <StaffPage
      frame={frame}
      title={texts.title}
      errors={errors}
      done={done}
      scripts={['passkeys.js']}
    >
      {mustEnrol ? (
        <Notice tone="warning" title={texts.mustTitle}>
          <p>{texts.must}</p>
        </Notice>
      ) : (
        <p>
          <a class="kern-link" href={routes.account.href()}>
            {texts.back}
          </a>
        </p>
      )}
      <p>{texts.lead}</p>
      <Card title={texts.app}>
        <AppCard {...props} />
      </Card>
      <Card title={texts.passkeys}>
        <PasskeysCard {...props} />
      </Card>
      {hasSecondFactor(factors) && (
        <Card title={texts.recovery}>
          <RecoveryCard {...props} />
        </Card>
      )}
    </StaffPage>
  )
}
