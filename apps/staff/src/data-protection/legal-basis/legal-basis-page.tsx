import {
  Button,
  Card,
  FileField,
  Fieldset,
  Notice,
  RadioGroup,
  TextArea,
  TextField,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { latestPart } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { routes } from '../../routes.ts'
import { legalBasisSentence, type LegalBasis } from './legal-basis-content.ts'
import type { LegalBasisFields } from './legal-basis-fields.ts'
import { legalBasisTexts } from './legal-basis.texts.ts'

type LegalBasisProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly basis: LegalBasis | undefined
  readonly fields: LegalBasisFields
  readonly noticeDiffers: boolean
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** The choice with what belongs to each way, the sentence that follows from it, and the statute. */
export function LegalBasisPage(props: LegalBasisProps) {
  const { frame, initiative, basis, fields, errors, done } = props
  const texts = textsFor(legalBasisTexts, frame.language)
  const { id } = initiative
  return (
    <InitiativeFrame {...{ frame, initiative, errors, done }} title={texts.title}>
      <p>{texts.lead}</p>
      {basis && (
        <Card title={texts.sentence}>
          <p>{legalBasisSentence(basis)[frame.language]}</p>
        </Card>
      )}
      {props.noticeDiffers && (
        <Notice tone="warning" title={texts.noticeDiffers}>
          <p>
            <a class="kern-link" href={routes.privacyNotice.href({ id })}>
              {texts.toNotice}
            </a>
          </p>
        </Notice>
      )}
      <Guarded
        frame={frame}
        permission={initiative.may({ kind: 'saveDataProtection', target: 'legalBasis' })}
      >
        <Form frame={frame} action={routes.legalBasis.href({ id })}>
          <RadioGroup
            name="kind"
            label={texts.kind}
            value={fields.kind}
            options={[
              { value: 'publicTask', label: texts.publicTask, hint: texts.publicTaskHint },
              { value: 'consent', label: texts.consent, hint: texts.consentHint },
            ]}
            error={errorAt(errors, 'kind')}
          />
          <PublicTaskFields {...{ frame, fields, errors }} />
          <Fieldset id="einwilligung" legend={texts.forConsent} style="section">
            <TextArea
              name="how"
              label={texts.how}
              value={fields.how}
              rows={3}
              error={errorAt(errors, 'how')}
            />
          </Fieldset>
          <Button>{texts.save}</Button>
        </Form>
      </Guarded>
      <Statute {...{ frame, initiative, errors }} />
    </InitiativeFrame>
  )
}

function PublicTaskFields({
  frame,
  fields,
  errors,
}: Pick<LegalBasisProps, 'frame' | 'fields' | 'errors'>) {
  const texts = textsFor(legalBasisTexts, frame.language)
  return (
    <Fieldset id="aufgabe" legend={texts.forPublicTask} style="section">
      <TextField
        name="normDe"
        label={texts.normDe}
        hint={texts.normHint}
        value={fields.normDe}
        error={errorAt(errors, 'normDe')}
      />
      <TextField
        name="normEn"
        label={texts.normEn}
        value={fields.normEn}
        error={errorAt(errors, 'normEn')}
      />
      <TextArea
        name="task"
        label={texts.task}
        hint={texts.taskHint}
        value={fields.task}
        rows={3}
        error={errorAt(errors, 'task')}
      />
      <TextField
        name="statute"
        label={texts.statute}
        hint={texts.statuteHint}
        value={fields.statute}
        optional
      />
    </Fieldset>
  )
}

function Statute({
  frame,
  initiative,
  errors,
}: Pick<LegalBasisProps, 'frame' | 'initiative' | 'errors'>) {
  const { language } = frame
  const texts = textsFor(legalBasisTexts, language)
  const { id, state } = initiative
  const statute = latestPart(state, 'statute')
  return (
    <Card title={texts.statuteFile} id="satzung">
      {statute?.attachment === undefined ? (
        <p class="muted">{texts.noFile}</p>
      ) : (
        <p>
          <a class="kern-link" href={routes.statute.href({ id })} download>
            {statute.attachment.name}
          </a>{' '}
          <span class="muted">
            {texts.version(statute.version, statute.by.name, formatDay(statute.at, language))}
          </span>
        </p>
      )}
      <Guarded
        frame={frame}
        permission={initiative.may({ kind: 'saveDataProtection', target: 'statute' })}
      >
        <p>{texts.statuteLead}</p>
        <Form frame={frame} action={routes.statute.href({ id })} files>
          <FileField
            name="file"
            label={texts.file}
            accept=".pdf,.odt,.docx"
            error={errorAt(errors, 'file')}
          />
          <Button style="secondary">{texts.upload}</Button>
        </Form>
      </Guarded>
    </Card>
  )
}
