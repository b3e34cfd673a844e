import { Button, Card, TextField, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { supportTexts } from './support.texts.ts'

type CommitFormsProps = { readonly frame: Frame; readonly initiative: ShownInitiative }

/** For each request to the signed-in person's unit that is still open: the form to commit to it. */
export function CommitForms({ frame, initiative }: CommitFormsProps) {
  const texts = textsFor(supportTexts, frame.language)
  const { id, state } = initiative
  const open = state.supportRequests.filter(
    (request) =>
      request.committed === undefined &&
      initiative.may({ kind: 'commitSupport', target: request.id }).ok,
  )
  return (
    <>
      {open.map(({ id: request, task }) => (
        <Card title={texts.commitTo(task)}>
          <Form
            frame={frame}
            action={routes.supportCommitment.href({ id, request })}
            id={`zusage-${request}`}
          >
            <TextField name="note" id={`note-${request}`} label={texts.note} optional />
            <Button label={texts.commitTo(task)}>{texts.commit}</Button>
          </Form>
        </Card>
      ))}
    </>
  )
}
