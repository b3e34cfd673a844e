import { Checkbox, fieldId, Notice, textsFor, type FormError } from '@meinungsbild/design'
import { findStep } from '@meinungsbild/procedure'
import type { ComponentChildren } from 'preact'
import { Form } from '../../layout/form.tsx'
import { QuietReason } from '../../layout/quiet-reason.tsx'
import type { Frame } from '../../layout/frame.ts'
import { stateOf, type Draft } from '../draft.ts'
import { errorAt } from '../../layout/error-at.ts'
import { partsTexts } from './parts.texts.ts'

type DraftFormProps = {
  readonly frame: Frame
  readonly draft: Draft
  readonly action: string
  readonly id: string
  readonly files?: boolean
  readonly errors: readonly FormError[]
  readonly children: ComponentChildren
}

/**
 * A form that changes the questionnaire: it names the state that it was made from and, where an approval
 * would be lost, says so and asks. For whoever may not change anything it is there to be read only.
 */
export function DraftForm(props: DraftFormProps) {
  const { frame, draft, action, id, files = false, errors, children } = props
  const { permission } = draft
  if (!permission.ok) {
    return (
      <fieldset class="kern-fieldset stack" disabled id={id}>
        {children}
      </fieldset>
    )
  }
  return (
    <Form frame={frame} action={action} id={id} files={files}>
      <input type="hidden" name="basedOn" value={stateOf(draft)} />
      {permission.voids.length > 0 && (
        <VoidWarning {...{ frame, draft, id, errors }} voids={permission.voids} />
      )}
      {children}
    </Form>
  )
}

type VoidWarningProps = Pick<DraftFormProps, 'frame' | 'draft' | 'id' | 'errors'> & {
  readonly voids: readonly string[]
}

const firstForms: ReadonlySet<string> = new Set([
  'frage',
  'seite',
  'gliederung',
  'einlesen',
  'uebernehmen',
  'sprache-aufnehmen',
  'einfuegen',
])

/** The first of several on a page bears the plain id, where the error summary leads. */
function VoidWarning({ frame, draft, voids, id, errors }: VoidWarningProps) {
  const texts = textsFor(partsTexts, frame.language)
  const steps = voids.map((step) => {
    const title = findStep(draft.loaded.model, step)?.title[frame.language]
    return title === undefined ? step : `${step} ${title}`
  })
  const isFirst = firstForms.has(id)
  return (
    <Notice tone="warning" title={texts.voidTitle}>
      <p>{texts.voidDetail(steps.join(', '))}</p>
      <Checkbox
        name="confirmVoid"
        value="yes"
        id={isFirst ? fieldId('confirmVoid') : `${id}-confirmVoid`}
        label={texts.voidLabel}
        error={errorAt(errors, 'confirmVoid')}
      />
    </Notice>
  )
}

type ReadOnlyNoticeProps = { readonly frame: Frame; readonly draft: Draft }

/** Why nothing can be changed here, for whom that is so. */
export function ReadOnlyNotice({ frame, draft }: ReadOnlyNoticeProps) {
  const { permission } = draft
  if (permission.ok || permission.refusal.code === 'closed') return null
  return (
    <QuietReason
      text={`${textsFor(partsTexts, frame.language).readOnly} ${permission.refusal.message[frame.language]}`}
    />
  )
}
