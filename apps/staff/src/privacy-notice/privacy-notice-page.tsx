import { Button, Fieldset, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import type { Permission } from '@meinungsbild/procedure'
import type { AnonymityClaim } from '@meinungsbild/secrecy'
import {
  legalBasisSentence,
  type LegalBasis,
} from '../data-protection/legal-basis/legal-basis-content.ts'
import { ConfirmVoid } from '../dossier/confirm-void.tsx'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { noticeParts, type NoticeContent } from './notice-content.ts'
import { privacyNoticeTexts } from './privacy-notice.texts.ts'

type PrivacyNoticeProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly notice: NoticeContent
  readonly claim: AnonymityClaim
  /** Once it is settled, the notice takes its words from there. */
  readonly basis: LegalBasis | undefined
  readonly permission: Permission
  readonly errors: readonly FormError[]
}

/** The written parts in both languages, and the claim that is computed. */
export function PrivacyNoticePage(props: PrivacyNoticeProps) {
  const { frame, initiative, notice, basis, claim, permission, errors } = props
  const texts = textsFor(privacyNoticeTexts, frame.language)
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} errors={errors}>
      <p>{texts.lead}</p>
      <p>
        <a class="kern-link" href={routes.protectionNotices.href({ id: initiative.id })}>
          {texts.whole}
        </a>
      </p>
      <Guarded frame={frame} permission={permission}>
        <Form frame={frame} action={routes.privacyNotice.href({ id: initiative.id })}>
          {noticeParts.map((part) =>
            part === 'legalBasis' && basis !== undefined ? (
              <SettledBasis frame={frame} initiative={initiative} basis={basis} />
            ) : (
              <Fieldset id={part} legend={texts[part]}>
                <TextArea
                  name={`${part}-de`}
                  label={texts.german}
                  value={notice[part]['de']}
                  error={errorAt(errors, `${part}-de`)}
                />
                <TextArea
                  name={`${part}-en`}
                  label={texts.english}
                  value={notice[part]['en']}
                  error={errorAt(errors, `${part}-en`)}
                />
              </Fieldset>
            ),
          )}
          <ConfirmVoid permission={permission} label={texts.confirmVoid} />
          <Button>{texts.save}</Button>
        </Form>
      </Guarded>
      {!permission.ok && <WrittenParts frame={frame} notice={notice} />}
      <h2>{texts.claim}</h2>
      <p>{texts.claimLead}</p>
      <p>
        <strong>{texts[claim.level]}</strong>
      </p>
      <ul class="kern-list">
        {claim.reasons.map((reason) => (
          <li>{reason[frame.language]}</li>
        ))}
      </ul>
    </InitiativeFrame>
  )
}

function SettledBasis({
  frame,
  initiative,
  basis,
}: Pick<PrivacyNoticeProps, 'frame' | 'initiative'> & { readonly basis: LegalBasis }) {
  const texts = textsFor(privacyNoticeTexts, frame.language)
  const { de, en } = legalBasisSentence(basis)
  return (
    <Fieldset id="legalBasis" legend={texts.legalBasis} hint={texts.settledBasis}>
      <p lang="de">{de}</p>
      <p lang="en">{en}</p>
      <p>
        <a class="kern-link" href={routes.legalBasis.href({ id: initiative.id })}>
          {texts.toBasis}
        </a>
      </p>
    </Fieldset>
  )
}

function WrittenParts({ frame, notice }: Pick<PrivacyNoticeProps, 'frame' | 'notice'>) {
  const texts = textsFor(privacyNoticeTexts, frame.language)
  return noticeParts.map((part) => (
    <section class="stack">
      <h2>{texts[part]}</h2>
      <p>{notice[part][frame.language]}</p>
    </section>
  ))
}
