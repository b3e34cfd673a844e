import { Button, TextField, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import type { ListProps } from './participant-list-page.tsx'
import { participantListTexts } from './participant-list.texts.ts'

/** A stack of returned letters: their numbers at once. */
export function ReturnsForm({ frame, initiative, form, errors }: ListProps) {
  const texts = textsFor(participantListTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="ruecklaeufer">
      <h2 id="ruecklaeufer">{texts.returns}</h2>
      <p>{texts.returnsLead}</p>
      <Form frame={frame} action={routes.participantNotes.href({ id: initiative.id })} id="zurueck">
        <TextField
          name="numbers"
          label={texts.numbers}
          hint={texts.numbersHint}
          value={form.get('numbers') ?? ''}
          width="medium"
          autocomplete="off"
          error={errorAt(errors, 'numbers')}
        />
        <Button style="secondary" name="tun" value="returned">
          {texts.noteReturns}
        </Button>
      </Form>
    </section>
  )
}
