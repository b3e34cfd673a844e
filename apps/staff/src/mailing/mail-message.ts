import type { SendMailOptions } from 'nodemailer'
import type { ComposedMail } from './compose-mail.ts'
import type { MailConfiguration } from './mail-configuration.ts'

export type MailAddressing = {
  /** Where it goes. */
  readonly to: string
  /** Names the e-mail to servers that send it back. */
  readonly id: string
  /** Random, so that no two tries of one e-mail are taken for the same. */
  readonly tryId: string
  readonly date: Date
  /** The address of one-click unsubscribing (RFC 8058). */
  readonly unsubscribe: string
}

/** An e-mail as the mail library takes it. */
export function mailMessage(
  configuration: MailConfiguration,
  { subject, text, html }: ComposedMail,
  { to, id, tryId, date, unsubscribe }: MailAddressing,
): SendMailOptions {
  const { sender, replyTo } = configuration
  const domain = sender.address.split('@')[1] ?? ''
  const back = returnAddress(configuration, id)
  return {
    from: sender,
    to: [{ name: '', address: to }],
    ...(replyTo && { replyTo }),
    envelope: { from: back, to: [to] },
    subject,
    text,
    html,
    date,
    messageId: `<${id}.${tryId}@${domain}>`,
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>, <mailto:${back}?subject=unsubscribe%20${id}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // No absence notes, please (RFC 3834).
      'Auto-Submitted': 'auto-generated',
    },
    xMailer: false,
  }
}

/** Where a server sends back what it cannot deliver: names the e-mail, and nobody's address. */
function returnAddress({ bounceAddress, sender }: MailConfiguration, id: string): string {
  if (bounceAddress === undefined) return sender.address
  const [local, domain] = bounceAddress.split('@')
  return `${local}+${id}@${domain}`
}
