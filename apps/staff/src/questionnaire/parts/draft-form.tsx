import type { ComponentChildren } from 'preact'
import { textsFor } from '@meinungsbild/design'
import { findStep } from '@meinungsbild/procedure'
import type { FieldFlaw } from '../../fields/field-flaw.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import type { Draft } from '../draft.ts'
import { CheckBox } from './check-box.tsx'
import { partsTexts } from './parts.texts.ts'

type DraftFormProps = {
  readonly frame: Frame
  readonly draft: Draft
  readonly action: string
  readonly id: string
  readonly files?: boolean
  readonly flaws?: readonly FieldFlaw[]
  readonly children: ComponentChildren
}

/**
 * A form that makes a new version of the questionnaire: it names the version it was based on and, where an approval
 * would be lost, says so and asks. For whoever may not change anything it is there to be read only.
 */
export function DraftForm(props: DraftFormProps) {
  const { frame, draft, action, id, files = false, flaws = [], children } = props
  const { permission, version } = draft
  if (!permission.ok) {
    return (
      <fieldset class="kern-fieldset" disabled id={id}>
        {children}
      </fieldset>
    )
  }
  return (
    <Form frame={frame} action={action} id={id} files={files}>
      <input type="hidden" name="basedOn" value={version} />
      {permission.voids.length > 0 && (
        <VoidWarning frame={frame} draft={draft} voids={permission.voids} id={id} flaws={flaws} />
      )}
      {children}
    </Form>
  )
}

type VoidWarningProps = Pick<DraftFormProps, 'frame' | 'draft' | 'id' | 'flaws'> & {
  readonly voids: readonly string[]
}

function VoidWarning({ frame, draft, voids, id, flaws = [] }: VoidWarningProps) {
  const texts = textsFor(partsTexts, frame.language)
  const steps = voids.map((step) => {
    const title = findStep(draft.loaded.model, step)?.title[frame.language]
    return title === undefined ? step : `${step} ${title}`
  })
  return (
    <div class="kern-alert kern-alert--warning">
      <div class="kern-alert__header">
        <span class="kern-title">{texts.voidTitle}</span>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">{texts.voidDetail(steps.join(', '))}</p>
        <CheckBox
          name="confirmVoid"
          id={`${id}-confirmVoid`}
          label={texts.voidLabel}
          checked={false}
          flaws={flaws}
        />
      </div>
    </div>
  )
}

type ReadOnlyNoticeProps = { readonly frame: Frame; readonly draft: Draft }

/** Why nothing can be changed here, for whom that is so. */
export function ReadOnlyNotice({ frame, draft }: ReadOnlyNoticeProps) {
  const { permission } = draft
  if (permission.ok) return null
  return (
    <div class="kern-alert kern-alert--info" id="nur-lesen">
      <div class="kern-alert__header">
        <span class="kern-title">{textsFor(partsTexts, frame.language).readOnly}</span>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">{permission.refusal.message[frame.language]}</p>
      </div>
    </div>
  )
}
