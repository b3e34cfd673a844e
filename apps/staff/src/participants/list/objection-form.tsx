import { Button, Fold, TextField, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import type { ListProps } from './participant-list-page.tsx'
import { participantListTexts } from './participant-list.texts.ts'

const fields = ['familyName', 'givenNames', 'street', 'postcode'] as const

/** An objection by name and address, for those who are not (or not yet) in the list. */
export function ObjectionForm({ frame, initiative, objections, form, errors }: ListProps) {
  const texts = textsFor(participantListTexts, frame.language)
  const isWrong = errors.some(({ field }) => fields.some((each) => each === field))
  return (
    <section class="stack" aria-labelledby="widersprueche">
      <h2 id="widersprueche">{texts.objections}</h2>
      <p>{texts.objectionsLead}</p>
      <p>{texts.objectionsThere(objections.toLocaleString(frame.language))}</p>
      <Fold title={texts.noteObjection} open={isWrong}>
        <Form frame={frame} action={routes.objections.href({ id: initiative.id })} id="widerspruch">
          {fields.map((name) => (
            <TextField
              key={name}
              name={name}
              label={texts[name]}
              value={form.get(name) ?? ''}
              width={name === 'postcode' ? 'short' : 'medium'}
              autocomplete="off"
              error={errorAt(errors, name)}
            />
          ))}
          <Button style="secondary">{texts.noteObjection}</Button>
        </Form>
      </Fold>
    </section>
  )
}
