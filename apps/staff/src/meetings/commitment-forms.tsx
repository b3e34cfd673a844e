import { Button, Card, Fold, TextField, textsFor } from '@meinungsbild/design'
import type { Commitment } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { meetingTexts } from './meeting.texts.ts'

type CommitmentFormsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly commitment: Commitment
}

/** What can be done about a commitment that is open: whoever gave it fulfils it; it is dropped with a reason. */
export function CommitmentForms({ frame, initiative, commitment }: CommitmentFormsProps) {
  const texts = textsFor(meetingTexts, frame.language)
  const { id: target, what, ended } = commitment
  if (ended !== undefined) return null
  const action = routes.commitment.href({ id: initiative.id, commitment: target })
  const mayFulfil = initiative.may({ kind: 'fulfilCommitment', target }).ok
  const mayDrop = initiative.may({ kind: 'dropCommitment', target }).ok
  return (
    <>
      {mayFulfil && (
        <Card title={texts.fulfilTitle(what)}>
          <Form frame={frame} action={action} id={`erfuellt-${target}`}>
            <TextField name="note" id={`note-${target}`} label={texts.note} optional />
            <Button name="tun" value="fulfilCommitment" label={texts.fulfilLabel(what)}>
              {texts.fulfil}
            </Button>
          </Form>
        </Card>
      )}
      {mayDrop && (
        <Fold title={texts.dropTitle(what)}>
          <Form frame={frame} action={action} id={`entfaellt-${target}`}>
            <TextField name="reason" id={`grund-${target}`} label={texts.reason} />
            <Button
              style="secondary"
              name="tun"
              value="dropCommitment"
              label={texts.dropLabel(what)}
            >
              {texts.drop}
            </Button>
          </Form>
        </Fold>
      )}
    </>
  )
}
