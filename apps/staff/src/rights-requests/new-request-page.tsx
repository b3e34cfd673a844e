import {
  Button,
  DateField,
  RadioGroup,
  Select,
  TextArea,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { newRequest } from './new-request.ts'
import { channels, rights } from './rights-request.ts'
import { rightsTexts } from './rights-requests.texts.ts'

type NewRequestPageProps = {
  readonly frame: Frame
  readonly surveys: readonly { readonly id: string; readonly title: string }[]
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

/** Entering a request that came by letter, e-mail or telephone. */
export function NewRequestPage({ frame, surveys, values, errors }: NewRequestPageProps) {
  const texts = textsFor(rightsTexts, frame.language)
  const field = (name: string) => ({
    name,
    value: values[name] ?? '',
    error: errorAt(errors, name),
  })
  return (
    <StaffPage frame={frame} title={texts.newTitle} errors={errors}>
      <p>{texts.newLead}</p>
      <Form frame={frame} action={routes.rightsRequest.href({ request: newRequest })} id="antrag">
        <DateField {...field('received')} label={texts.received} />
        <RadioGroup
          {...field('channel')}
          label={texts.channel}
          options={channels.map((value) => ({ value, label: texts[value] }))}
        />
        <RadioGroup
          {...field('right')}
          label={texts.right}
          options={rights.map((value) => ({ value, label: texts[value] }))}
        />
        <Select
          {...field('about')}
          label={texts.about}
          options={[
            { value: '', label: texts.aboutNothing },
            ...surveys.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <TextArea {...field('person')} label={texts.person} rows={3} />
        <TextArea {...field('text')} label={texts.text} rows={5} />
        <Button>{texts.save}</Button>
      </Form>
    </StaffPage>
  )
}
