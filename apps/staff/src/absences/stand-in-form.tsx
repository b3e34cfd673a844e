import { Button, textsFor } from '@meinungsbild/design'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { absencesTexts } from './absences.texts.ts'
import type { StandingIn } from './standing-in.ts'

type StandInFormProps = {
  readonly frame: Frame
  readonly standingIn: StandingIn
  /** Where to go then: a path of this application. */
  readonly onward?: string
  /** What the button says; by default for whom one acts. */
  readonly label?: string
  /** What it opens, for a screen reader where the same button stands often. */
  readonly about?: string
}

/** From now on in the name of a colleague who is away. */
export function StandInForm({ frame, standingIn, onward, label, about }: StandInFormProps) {
  const texts = textsFor(absencesTexts, frame.language)
  const words = label ?? texts.begin(standingIn.name)
  return (
    <Form frame={frame} action={routes.standIn.href()}>
      <input type="hidden" name="absence" value={standingIn.id} />
      {onward !== undefined && <input type="hidden" name="weiter" value={onward} />}
      <Button style="secondary" {...(about !== undefined && { label: `${words}: ${about}` })}>
        {words}
      </Button>
    </Form>
  )
}
