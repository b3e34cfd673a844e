import {
  Button,
  Checkbox,
  DataTable,
  Notice,
  TextArea,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import {
  sealedBox,
  type Permission,
  type PlainVersion,
  type Recheck,
} from '@meinungsbild/procedure'
import { ProtectionAtRelease } from '../data-protection/protection-at-release.tsx'
import type { ReleaseObstacle } from '../data-protection/release-obstacles.ts'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Fingerprint } from '../layout/fingerprint.tsx'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { BoxAtRelease } from './box-at-release.tsx'
import { fieldReleaseTexts } from './field-release.texts.ts'

type FieldReleaseProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  /** What the second person puts their name to; absent while a part is missing. */
  readonly binding: string | undefined
  /** What data protection still asks for. */
  readonly lacking: readonly ReleaseObstacle[]
  /** Whether the officer's opinion still rests on what is there. */
  readonly recheck: Recheck | undefined
  readonly permission: Permission
  readonly errors: readonly FormError[]
}

/** The three parts with their checksums, and the two buttons of the second person. */
export function FieldReleasePage(props: FieldReleaseProps) {
  const { frame, initiative, binding, permission, errors } = props
  const texts = textsFor(fieldReleaseTexts, frame.language)
  const { release } = initiative.state
  const sealed = sealedBox(initiative.state) !== undefined
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title}
      errors={errors}
      width="wide"
    >
      <p>{texts.lead}</p>
      {release && (
        <Notice
          tone={release.voided ? 'warning' : 'success'}
          title={texts.released(release.by.name, formatDay(release.at, frame.language))}
        >
          {release.voided && <p>{texts.voided}</p>}
        </Notice>
      )}
      <Parts frame={frame} initiative={initiative} />
      {binding !== undefined && (
        <div>
          {texts.binding}: <Fingerprint frame={frame} hash={binding} />
        </div>
      )}
      <ProtectionAtRelease {...props} />
      <BoxAtRelease frame={frame} initiative={initiative} />
      <p>
        <a class="kern-link" href={routes.preview.href({ id: initiative.id })}>
          {texts.preview}
        </a>
      </p>
      <Guarded frame={frame} permission={permission}>
        <Form frame={frame} action={routes.fieldRelease.href({ id: initiative.id })}>
          {!sealed && <p>{texts.trial}</p>}
          <input type="hidden" name="binding" value={binding} />
          {sealed && (
            <Checkbox
              name="lossUnderstood"
              label={texts.lossUnderstood}
              error={errorAt(errors, 'lossUnderstood')}
            />
          )}
          <Button name="verdict" value="release">
            {texts.release}
          </Button>
          <TextArea
            name="reason"
            label={texts.reason}
            rows={2}
            optional
            error={errorAt(errors, 'reason')}
          />
          <Button name="verdict" value="refuse" style="secondary">
            {texts.refuse}
          </Button>
        </Form>
      </Guarded>
    </InitiativeFrame>
  )
}

type Part = { readonly name: string; readonly version: PlainVersion | undefined }

function Parts({ frame, initiative }: Pick<FieldReleaseProps, 'frame' | 'initiative'>) {
  const texts = textsFor(fieldReleaseTexts, frame.language)
  const { questionnaires, participantsPlans, privacyNotices } = initiative.state
  const parts: readonly Part[] = [
    { name: texts.questionnaire, version: questionnaires.at(-1) },
    { name: texts.recipients, version: participantsPlans.at(-1) },
    { name: texts.notice, version: privacyNotices.at(-1) },
  ]
  return (
    <DataTable
      caption={texts.caption}
      rows={parts}
      columns={[
        { head: texts.part, cell: ({ name }) => name },
        { head: texts.version, cell: ({ version }) => version?.version ?? texts.missing },
        { head: texts.author, cell: ({ version }) => version?.by.name },
        {
          head: texts.fingerprint,
          cell: ({ version }) => <Fingerprint frame={frame} hash={version?.contentHash} />,
        },
      ]}
    />
  )
}
