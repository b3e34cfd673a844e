import {
  Button,
  Card,
  fieldId,
  RadioGroup,
  TextArea,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { SupportRequest } from '@meinungsbild/procedure'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { supportAnswers, type AnswerFields } from './answer-fields.ts'
import { supportTexts } from './support.texts.ts'

type AnswerFormProps = {
  readonly frame: Frame
  /** Of the initiative. */
  readonly id: string
  readonly request: SupportRequest
  readonly typed: AnswerFields
  readonly errors: readonly FormError[]
}

/** Where an error of this form belongs: a page may show several forms of the kind. */
export function answerError(field: string, request: string): string {
  return `${field}.${request}`
}

/** What the unit says to one request: yes, partly or no, and who is to be asked. */
export function AnswerForm({ frame, id, request, typed, errors }: AnswerFormProps) {
  const texts = textsFor(supportTexts, frame.language)
  const field = (name: keyof AnswerFields) => {
    const place = answerError(name, request.id)
    return { name, id: fieldId(place), value: typed[name], error: errorAt(errors, place) }
  }
  return (
    <Card title={texts.answerTo(request.task)}>
      <Form
        frame={frame}
        action={routes.supportAnswer.href({ id, request: request.id })}
        id={`antwort-${request.id}`}
      >
        <RadioGroup
          {...field('answer')}
          label={texts.question}
          options={supportAnswers.map((value) => ({ value, label: texts[value] }))}
        />
        <TextField {...field('contactName')} label={texts.contactName} hint={texts.contactHint} />
        <TextField
          {...field('contactPhone')}
          label={texts.contactPhone}
          type="tel"
          width="medium"
          optional
        />
        <TextField {...field('contactEmail')} label={texts.contactEmail} type="email" optional />
        <TextArea {...field('note')} label={texts.note} hint={texts.noteHint} rows={3} optional />
        <Button label={texts.answerTo(request.task)}>{texts.answer}</Button>
      </Form>
    </Card>
  )
}
