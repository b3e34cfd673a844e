import {
  Button,
  RadioGroup,
  TextArea,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { resourceAnswers, type ResponseFields } from './response-fields.ts'
import { responsesTexts } from './responses.texts.ts'

type ResponseFormProps = {
  readonly frame: Frame
  readonly action: string
  readonly typed: ResponseFields
  readonly errors: readonly FormError[]
}

/** The Rückmeldung of the signed-in person's unit. */
export function ResponseForm({ frame, action, typed, errors }: ResponseFormProps) {
  const texts = textsFor(responsesTexts, frame.language)
  return (
    <Form frame={frame} action={action} id="rueckmeldung">
      <RadioGroup
        name="resources"
        label={texts.question}
        value={typed.resources}
        options={resourceAnswers.map((value) => ({ value, label: texts[value] }))}
        error={errorAt(errors, 'resources')}
      />
      <TextArea
        name="contribution"
        label={texts.contribution}
        hint={texts.contributionHint}
        value={typed.contribution}
        optional
        error={errorAt(errors, 'contribution')}
      />
      <TextField
        name="contactName"
        label={texts.contactName}
        value={typed.contactName}
        error={errorAt(errors, 'contactName')}
      />
      <TextField
        name="contactPhone"
        label={texts.contactPhone}
        type="tel"
        value={typed.contactPhone}
        width="medium"
        optional
      />
      <TextField
        name="contactEmail"
        label={texts.contactEmail}
        type="email"
        value={typed.contactEmail}
        optional
      />
      <Button>{texts.send}</Button>
    </Form>
  )
}
