import { Button, Card, Notice, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { signatureWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import { decisionsTexts } from './decisions.texts.ts'

type ReservationProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly step: string
}

/** Zeichnungsvorbehalt "#": whether the Leitung keeps a decision for itself, and the form for whoever may say so. */
export function Reservation({ frame, initiative, step }: ReservationProps) {
  const { language } = frame
  const texts = textsFor(decisionsTexts, language)
  const { id, state } = initiative
  const reserved = state.reservations[step]
  const isOpen = state.status === 'running' && state.steps[step]?.status !== 'done'
  const kind = reserved === undefined ? 'reserveDecision' : 'liftReservation'
  const may = isOpen && initiative.may({ kind, step }).ok
  return (
    <>
      {reserved && isOpen && (
        <Notice title={texts.reservedBy(signatureWords(reserved.by, language))} />
      )}
      {may && (
        <Card title={reserved === undefined ? texts.reserveTitle : texts.liftTitle}>
          {reserved === undefined && <p>{texts.reserveLead}</p>}
          <Form frame={frame} action={routes.decisionReservation.href({ id, step })} id="vorbehalt">
            <Button style="secondary" name="tun" value={kind}>
              {reserved === undefined ? texts.reserve : texts.lift}
            </Button>
          </Form>
        </Card>
      )}
    </>
  )
}
