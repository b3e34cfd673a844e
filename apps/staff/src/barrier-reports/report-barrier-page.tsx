import {
  BarrierFieldsView,
  barrierFormTexts,
  Declaration,
  declarationTexts,
  textsFor,
  type BarrierFields,
  type FormError,
} from '@meinungsbild/design'
import type { Authority } from '@meinungsbild/exchange'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'

type AccessibilityProps = { readonly frame: Frame; readonly authority: Authority }

/** Erklärung zur Barrierefreiheit, as citizens read it too. */
export function AccessibilityPage({ frame, authority }: AccessibilityProps) {
  const { language } = frame
  const known = authority.name === '' ? undefined : authority
  return (
    <StaffPage frame={frame} title={textsFor(declarationTexts, language).title}>
      <Declaration language={language} authority={known} reportHref={routes.reportBarrier.href()} />
    </StaffPage>
  )
}

type ReportBarrierProps = {
  readonly frame: Frame
  readonly fields: BarrierFields
  readonly errors: readonly FormError[]
  readonly isSent: boolean
}

/** Where employees report a barrier; who is signed in need not say who that is. */
export function ReportBarrierPage({ frame, fields, errors, isSent }: ReportBarrierProps) {
  const { language, person } = frame
  const texts = textsFor(barrierFormTexts, language)
  return (
    <StaffPage
      frame={frame}
      title={texts.title}
      errors={errors}
      done={isSent ? texts.sentTitle : undefined}
    >
      <p>{texts.staffLead}</p>
      <Form frame={frame} action={routes.reportBarrier.href()}>
        <BarrierFieldsView
          {...{ language, fields, errors }}
          withoutContact={person !== undefined}
        />
      </Form>
    </StaffPage>
  )
}
