import { formatMoment, textsFor, type FormError } from '@meinungsbild/design'
import type { Account } from '@meinungsbild/storage'
import { z } from 'zod'
import { mailDomain } from '../../mailing/mail-domain.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { administrationTexts } from './administration.texts.ts'
import { linkMailTexts } from './link-mail.texts.ts'

type Words = (typeof administrationTexts)['de']

/** What is wrong with the address a link shall go to: it leaves the house for no address outside. */
export function addressErrors(
  deps: StaffDeps,
  address: string,
  texts: Words,
): readonly FormError[] {
  const domain = mailDomain(deps)
  if (domain === undefined || address === '') return []
  if (!z.email().safeParse(address).success)
    return [{ field: 'address', message: texts.addressWrong }]
  return address.toLowerCase().endsWith(`@${domain}`)
    ? []
    : [{ field: 'address', message: texts.addressOutside(domain) }]
}

type Link = { readonly href: string; readonly endsAt: string }

/** Sends a link if an address was given and there is a mail server; says whether the server took it. */
export async function sendLink(
  { courier, now, newId, log }: StaffDeps,
  account: Account,
  { href, endsAt }: Link,
  address: string,
): Promise<{ readonly address: string; readonly isSent: boolean } | undefined> {
  if (courier === undefined || address === '') return undefined
  const { sender } = courier.configuration
  const texts = textsFor(linkMailTexts, account.language)
  const { name, login, language } = account
  const delivery = await courier.sendOne({
    from: sender,
    to: [{ name, address }],
    subject: texts.subject,
    text: texts.text(name, login, href, formatMoment(endsAt, language)),
    date: now(),
    messageId: `<${newId()}@${sender.address.split('@')[1] ?? ''}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    xMailer: false,
  })
  if (delivery.kind !== 'sent') log(`A link for an account was not sent: ${delivery.kind}`)
  return { address, isSent: delivery.kind === 'sent' }
}
