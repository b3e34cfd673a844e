import { Button, Notice, textsFor } from '@meinungsbild/design'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { absencesTexts } from './absences.texts.ts'

/** On every page while somebody acts for a colleague: for whom, and how to end it. */
export function StandInBar({ frame }: { readonly frame: Frame }) {
  const { standingIn } = frame
  if (standingIn === undefined) return null
  const texts = textsFor(absencesTexts, frame.language)
  return (
    <Notice tone="warning" title={texts.acting(standingIn.name)}>
      <p>{texts.actingLead}</p>
      <Form frame={frame} action={routes.standIn.href()} id="vertretung-beenden">
        <Button style="secondary">{texts.end}</Button>
      </Form>
    </Notice>
  )
}
