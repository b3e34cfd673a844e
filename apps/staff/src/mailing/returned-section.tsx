import { Button, FileField, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import type { MailConfiguration } from './mail-configuration.ts'
import { mailingTexts } from './mailing.texts.ts'

type ReturnedProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly configuration: MailConfiguration | undefined
}

/** Takes what mail servers sent back. */
export function ReturnedSection({ frame, initiative, configuration }: ReturnedProps) {
  const texts = textsFor(mailingTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="returned">
      <h2 id="returned">{texts.returned}</h2>
      <p>
        {texts.returnedLead}
        {configuration?.bounceFolder !== undefined && ` ${texts.returnedFolder}`}
      </p>
      <Form frame={frame} action={routes.mailReturned.href({ id: initiative.id })} files>
        <FileField name="file" label={texts.returnedFile} accept=".eml,.mbox" optional />
        <Button style="secondary">{texts.readReturned}</Button>
      </Form>
    </section>
  )
}
