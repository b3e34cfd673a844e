import { Button, Checkbox, Fold, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import type { ListProps } from './participant-list-page.tsx'
import { participantListTexts } from './participant-list.texts.ts'

/** Deletes the people of a list that nobody needs; only before codes belong to them. */
export function DeleteList({ frame, initiative, errors }: ListProps) {
  const texts = textsFor(participantListTexts, frame.language)
  const error = errorAt(errors, 'confirm')
  return (
    <Fold title={texts.delete} open={error !== undefined}>
      <p>{texts.deleteLead}</p>
      <Form
        frame={frame}
        action={routes.participantList.href({ id: initiative.id })}
        id="liste-loeschen"
      >
        <Checkbox name="confirm" value="yes" label={texts.deleteConfirm} error={error} />
        <Button style="secondary">{texts.delete}</Button>
      </Form>
    </Fold>
  )
}
