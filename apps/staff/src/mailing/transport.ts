import type { SendMailOptions } from 'nodemailer'
import { deliveryOf, type Delivery } from './delivery.ts'
import type { MailConfiguration } from './mail-configuration.ts'

/** The line to the mail server, over several connections that are kept. */
export type Transport = {
  send(mail: SendMailOptions): Promise<Delivery>
  close(): void
}

/** So many e-mails are in the hands of the server at once, and so many may be doubtful after a crash. */
export const connections = 5

/** RFC 6376 signs what is named here; without `List-Unsubscribe-Post` providers do not offer one click (RFC 8058). */
const signedHeaders = [
  'From:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type',
  'Content-Transfer-Encoding:List-Unsubscribe:List-Unsubscribe-Post',
].join(':')

/** How the server is reached and who we are for it. */
export function lineTo({ host, port, security, login }: MailConfiguration) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(login && { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Opens connections when the first e-mail is sent. */
export function openTransport(configuration: MailConfiguration): Transport {
  let opened: ReturnType<typeof openPool> | undefined
  return {
    async send(mail) {
      opened ??= openPool(configuration)
      const transporter = await opened
      try {
        const { response } = await transporter.sendMail(mail)
        return { kind: 'sent', answer: Number(String(response).slice(0, 3)) || 250 }
      } catch (error) {
        return deliveryOf(Object(error))
      }
    },
    close: () => void opened?.then((transporter) => transporter.close()),
  }
}

/** The library is loaded for the first e-mail. */
async function openPool(configuration: MailConfiguration) {
  const { createTransport } = await import('nodemailer')
  const { dkim } = configuration
  return createTransport({
    pool: true,
    ...lineTo(configuration),
    ...(dkim && {
      dkim: {
        domainName: dkim.domain,
        keySelector: dkim.selector,
        privateKey: dkim.privateKey,
        headerFieldNames: signedHeaders,
      },
    }),
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    // An e-mail whose line broke may have arrived: what becomes of it is for us to decide.
    maxRequeues: 0,
    socketTimeout: 60_000,
  })
}
