import { Button, FileField, textsFor, type FormError } from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { coatOfArmsTexts } from './coat-of-arms.texts.ts'

type CoatOfArmsProps = {
  readonly frame: Frame
  readonly hasCoat: boolean
  readonly errors: readonly FormError[]
  /** `gespeichert` or `entfernt`. */
  readonly done: string | undefined
}

/** The coat of arms as it is printed, and another one in its place. */
export function CoatOfArmsPage({ frame, hasCoat, errors, done }: CoatOfArmsProps) {
  const texts = textsFor(coatOfArmsTexts, frame.language)
  const said = { gespeichert: texts.saved, entfernt: texts.removed }[done ?? '']
  const action = routes.paperSettings.href()
  return (
    <StaffPage frame={frame} title={texts.title} errors={errors} done={said}>
      <p>{texts.lead}</p>
      {hasCoat ? (
        <figure class="coat-of-arms">
          <img src={routes.coatOfArms.href()} alt={texts.alternative} />
          <figcaption class="muted">{texts.now}</figcaption>
        </figure>
      ) : (
        <p class="muted">{texts.none}</p>
      )}
      <Form frame={frame} action={action} id="wappen" files>
        <FileField
          name="coat"
          label={texts.file}
          hint={texts.hint}
          accept=".svg,.png,image/svg+xml,image/png"
          error={errorAt(errors, 'coat')}
        />
        <Button>{texts.take}</Button>
      </Form>
      {hasCoat && (
        <Form frame={frame} action={action} id="ohne-wappen">
          <Button style="tertiary" name="tun" value="remove">
            {texts.remove}
          </Button>
        </Form>
      )}
    </StaffPage>
  )
}
