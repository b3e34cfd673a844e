import { Button, TextArea, formatDay, textsFor, type FormError } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { fieldTexts } from './field.texts.ts'

type FieldLogProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly errors: readonly FormError[]
}

/** What happened in the field, and the form that adds to it. */
export function FieldLog({ frame, initiative, errors }: FieldLogProps) {
  const texts = textsFor(fieldTexts, frame.language)
  const { log } = initiative.state.field
  return (
    <section class="stack" aria-labelledby="field-log">
      <h2 id="field-log">{texts.log}</h2>
      <ul class="kern-list">
        {log.map((note) => (
          <li>
            {formatDay(note.at, frame.language)}, {note.by.name}: {note.text}
          </li>
        ))}
      </ul>
      {initiative.may({ kind: 'noteField' }).ok && (
        <Form frame={frame} action={routes.fieldNotes.href({ id: initiative.id })}>
          <TextArea
            name="text"
            label={texts.note}
            hint={texts.noteHint}
            rows={2}
            error={errorAt(errors, 'text')}
          />
          <Button style="secondary">{texts.saveNote}</Button>
        </Form>
      )}
    </section>
  )
}
