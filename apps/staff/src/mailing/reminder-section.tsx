import { Button, RadioGroup, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { mailingTexts } from './mailing.texts.ts'

type ReminderProps = { readonly frame: Frame; readonly initiative: ShownInitiative }

/** Begins a reminder; whom it is for is found out then. */
export function ReminderSection({ frame, initiative }: ReminderProps) {
  const texts = textsFor(mailingTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="remind">
      <h2 id="remind">{texts.remind}</h2>
      <p>{texts.remindLead}</p>
      <Form frame={frame} action={routes.mailReminders.href({ id: initiative.id })}>
        <RadioGroup
          name="code"
          label={texts.code}
          value="old"
          options={[
            { value: 'old', label: texts.oldCode },
            { value: 'new', label: texts.newCode },
          ]}
        />
        <Button style="secondary">{texts.prepareReminder}</Button>
      </Form>
    </section>
  )
}
