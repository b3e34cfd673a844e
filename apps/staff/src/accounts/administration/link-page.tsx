import { ButtonLink, Notice, formatMoment, textsFor } from '@meinungsbild/design'
import type { Account } from '@meinungsbild/storage'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { administrationTexts } from './administration.texts.ts'

type LinkPageProps = {
  readonly frame: Frame
  readonly account: Account
  readonly link: { readonly href: string; readonly endsAt: string }
  /** Where it was sent to, if it was, and whether the mail server took it. */
  readonly mail: { readonly address: string; readonly isSent: boolean } | undefined
}

/** A link by which somebody chooses a password, the only time that it is shown. */
export function LinkPage({ frame, account, link, mail }: LinkPageProps) {
  const texts = textsFor(administrationTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.linkTitle(account.name)}>
      <Notice tone="success" title={texts.linkMade} fresh>
        <p>{texts.linkOnce}</p>
        <p class="way-in__address">
          <code>{link.href}</code>
        </p>
        <p>{texts.linkEnds(formatMoment(link.endsAt, frame.language))}</p>
        {mail?.isSent === true && <p>{texts.sent(mail.address)}</p>}
      </Notice>
      {mail?.isSent === false && <Notice tone="warning" title={texts.notSent(mail.address)} />}
      <ButtonLink href={routes.accountRecord.href({ account: account.id })}>
        {texts.onward}
      </ButtonLink>
    </StaffPage>
  )
}
