import { SummaryList, textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import type { MailConfiguration } from './mail-configuration.ts'
import { mailingTexts } from './mailing.texts.ts'

type ServerProps = { readonly frame: Frame; readonly configuration: MailConfiguration }

/** In whose name it is sent, and how; nothing secret. */
export function ServerFacts({ frame, configuration }: ServerProps) {
  const texts = textsFor(mailingTexts, frame.language)
  const { sender, replyTo, perMinute, security, dkim, bounceAddress } = configuration
  return (
    <section class="stack" aria-labelledby="server">
      <h2 id="server">{texts.server}</h2>
      <SummaryList
        facts={[
          { label: texts.sender, value: `${sender.name} <${sender.address}>` },
          { label: texts.replyTo, value: replyTo ?? sender.address },
          { label: texts.rate, value: texts.perMinute(perMinute.toLocaleString(frame.language)) },
          {
            label: texts.encryption,
            value: security === 'none' ? texts.unencrypted : texts.encrypted,
          },
          { label: texts.dkim, value: dkim ? texts.dkimBy(dkim.domain) : texts.dkimNone },
          { label: texts.bounces, value: bounceAddress ?? texts.bouncesToSender },
        ]}
      />
    </section>
  )
}
