import { ButtonLink, textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { providerTexts } from './provider.texts.ts'

type OnwardProps = {
  readonly frame: Frame
  readonly href: string
  /** Name of the provider, where an account was connected with it. */
  readonly connectedWith?: string | undefined
}

/** Somebody has come back from the provider. */
export function OnwardPage({ frame, href, connectedWith }: OnwardProps) {
  const texts = textsFor(providerTexts, frame.language)
  const isSignIn = connectedWith === undefined
  return (
    <StaffPage frame={frame} title={isSignIn ? texts.doneTitle : texts.connectedTitle}>
      {!isSignIn && <p>{texts.connected(connectedWith)}</p>}
      <ButtonLink href={href} style="primary">
        {texts.onward}
      </ButtonLink>
    </StaffPage>
  )
}

/** Somebody could not be signed in by the provider, and why. */
export function ProviderRefusedPage(props: { readonly frame: Frame; readonly reason: string }) {
  const texts = textsFor(providerTexts, props.frame.language)
  return (
    <StaffPage frame={props.frame} title={texts.refusedTitle}>
      <p>{props.reason}</p>
      <ButtonLink href={routes.signIn.href()}>{texts.toSignIn}</ButtonLink>
    </StaffPage>
  )
}
