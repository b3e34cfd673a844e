import { Button, ButtonLink, SummaryList, textsFor, type FormError } from '@meinungsbild/design'
import type { Account, LinkKind } from '@meinungsbild/storage'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { NewPasswordFields } from '../new-password-fields.tsx'
import { passwordLinkTexts } from './password-link.texts.ts'

type PasswordLinkProps = {
  readonly frame: Frame
  readonly account: Account
  readonly kind: LinkKind
  readonly token: string
  /** Name of the identity provider; undefined where the house has none. */
  readonly provider: string | undefined
  /** Whether a password would open the account. */
  readonly passwordCounts: boolean
  readonly errors: readonly FormError[]
}

/** Somebody has come by a link and chooses a password, or connects the account with their identity at the provider. */
export function PasswordLinkPage(props: PasswordLinkProps) {
  const { frame, account, kind, token, provider, passwordCounts, errors } = props
  const texts = textsFor(passwordLinkTexts, frame.language)
  const { name, login } = account
  return (
    <StaffPage frame={frame} title={texts.title} errors={errors}>
      <p>{kind === 'invitation' ? texts.welcome(name) : texts.reset(name)}</p>
      <SummaryList facts={[{ label: texts.login, value: login }]} />
      {provider !== undefined && (
        <>
          <p>{passwordCounts ? texts.orProvider(provider) : texts.onlyProvider(provider)}</p>
          <p>
            <ButtonLink href={routes.signInProvider.href({ link: token })}>
              {texts.connect(provider)}
            </ButtonLink>
          </p>
        </>
      )}
      {passwordCounts && (
        <Form frame={frame} action={routes.passwordLink.href({ token })}>
          {/* Password managers keep the pair. */}
          <input type="text" name="login" value={login} autocomplete="username" hidden readonly />
          <NewPasswordFields
            label={texts.next}
            hint={texts.nextHint}
            labelAgain={texts.repeated}
            errors={errors}
          />
          <Button>{texts.save}</Button>
        </Form>
      )}
    </StaffPage>
  )
}

/** Somebody has come by a link that counts no more, or never did. */
export function LinkOverPage({ frame }: { readonly frame: Frame }) {
  const texts = textsFor(passwordLinkTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.overTitle}>
      <p>{texts.over}</p>
      <ButtonLink href={routes.signIn.href()}>{texts.toSignIn}</ButtonLink>
    </StaffPage>
  )
}
