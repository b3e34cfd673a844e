import { Button, textsFor } from '@meinungsbild/design'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { csrfField } from '../../requests/csrf-field.ts'
import { routes } from '../../routes.ts'
import { accountsTexts } from '../accounts.texts.ts'

type ResumeProps = {
  readonly frame: Frame
  readonly action: string
  /** The fields as they were typed, urlencoded. */
  readonly carried: string
}

/** After a session had ended in the middle of a form: everything typed, to be sent now or dropped. */
export function ResumePage({ frame, action, carried }: ResumeProps) {
  const texts = textsFor(accountsTexts, frame.language)
  const fields = [...new URLSearchParams(carried)].filter(([name]) => name !== csrfField)
  return (
    <StaffPage frame={frame} title={texts.resumeTitle}>
      <p>{texts.resumeDetail}</p>
      <Form frame={frame} action={action}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{texts.resumeSend}</Button>
      </Form>
      <p>
        <a class="kern-link" href={routes.tasks.href()}>
          {texts.resumeDrop}
        </a>
      </p>
    </StaffPage>
  )
}
