import type { AnonymityClaim } from '@meinungsbild/secrecy'
import type { Permission } from '@meinungsbild/procedure'
import { textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { ConfirmVoid } from '../dossier/confirm-void.tsx'
import { WhyNot } from '../dossier/why-not.tsx'
import { ErrorSummary } from '../fields/error-summary.tsx'
import type { FieldFlaw } from '../fields/field-flaw.ts'
import { SubmitButton } from '../fields/submit-button.tsx'
import { TextArea } from '../fields/text-area.tsx'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { noticeParts, type NoticeContent } from './notice-content.ts'
import { privacyNoticeTexts } from './privacy-notice.texts.ts'

type PrivacyNoticeProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly notice: NoticeContent
  readonly claim: AnonymityClaim
  readonly permission: Permission
  readonly flaws: readonly FieldFlaw[]
}

/** The written parts in both languages, beside the claim that is computed. */
export function PrivacyNoticePage(props: PrivacyNoticeProps) {
  const { frame, initiative, notice, claim, permission, flaws } = props
  const texts = textsFor(privacyNoticeTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.title} initiative={initiative}>
      <p class="kern-body">{texts.lead}</p>
      <ErrorSummary frame={frame} flaws={flaws} />
      <WhyNot frame={frame} permission={permission} />
      <Form frame={frame} action={routes.privacyNotice.href({ id: initiative.id })} id="datenschutzhinweis">
        {noticeParts.map((part) => (
          <fieldset class="kern-fieldset" key={part}>
            <legend class="kern-heading-medium">{texts[part]}</legend>
            <TextArea name={`${part}-de`} label={texts.german} value={notice[part]['de'] ?? ''} flaws={flaws} />
            <TextArea name={`${part}-en`} label={texts.english} value={notice[part]['en'] ?? ''} flaws={flaws} />
          </fieldset>
        ))}
        <ConfirmVoid permission={permission} label={texts.confirmVoid} />
        {permission.ok && <SubmitButton label={texts.save} />}
      </Form>
      <h2 class="kern-heading-medium">{texts.claim}</h2>
      <p class="kern-body">{texts.claimLead}</p>
      <p class="kern-body kern-body--bold">{texts[claim.level]}</p>
      <ul>
        {claim.reasons.map((reason) => (
          <li class="kern-body" key={reason.de}>
            {reason[frame.language]}
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}
