import { Button, Card, Checkbox, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import type { PlannedDeletion } from '@meinungsbild/procedure'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { QuietReason } from '../layout/quiet-reason.tsx'
import { routes } from '../routes.ts'
import { deletionTexts } from './deletion.texts.ts'

type PaperCardProps = {
  readonly frame: Frame
  readonly initiative: string
  readonly forms: PlannedDeletion
  readonly isTheirs: boolean
  readonly how: string
  readonly errors: readonly FormError[]
}

/** Forms on paper lie in a cupboard: people destroy them and put it on record. */
export function PaperCard({ frame, initiative, forms, isTheirs, how, errors }: PaperCardProps) {
  const { language } = frame
  const texts = textsFor(deletionTexts, language)
  const reason = () => {
    if (!isTheirs) return texts.paperNotYours
    if (forms.deadline === undefined) return texts.paperOpen
    return forms.state === 'held' ? texts.paperHeld : undefined
  }
  const obstacle = reason()
  return (
    <Card title={texts.paperTitle}>
      <p>{texts.paperLead(forms.count)}</p>
      {obstacle === undefined ? (
        <Form frame={frame} action={routes.deletion.href({ id: initiative })} id="papierboegen">
          <TextArea
            name="how"
            label={texts.paperHow}
            hint={texts.paperHowHint}
            value={how}
            rows={2}
            error={errorAt(errors, 'how')}
          />
          <Checkbox
            name="understood"
            value="yes"
            label={texts.paperUnderstood}
            error={errorAt(errors, 'understood')}
          />
          <Button style="secondary">{texts.paperDone}</Button>
        </Form>
      ) : (
        <QuietReason text={obstacle} />
      )}
    </Card>
  )
}
