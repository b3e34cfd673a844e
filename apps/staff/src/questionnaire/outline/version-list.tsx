import {
  Badge,
  Button,
  DataTable,
  formatMoment,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { QuestionnaireVersion } from '@meinungsbild/procedure'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { Draft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { outlineTexts } from './outline.texts.ts'

type VersionListProps = {
  readonly frame: Frame
  readonly draft: Draft
  readonly errors: readonly FormError[]
}

/** Every version that was ever saved, newest first; each can be looked at, exported and taken up again. */
export function VersionList({ frame, draft, errors }: VersionListProps) {
  const { loaded } = draft
  const texts = textsFor(outlineTexts, frame.language)
  return (
    <DraftForm
      {...{ frame, draft, errors }}
      action={routes.questionnaire.href({ id: loaded.id })}
      id="fassungen"
    >
      <h2>{texts.versions}</h2>
      <DataTable<QuestionnaireVersion>
        caption={texts.versions}
        captionHidden
        rows={loaded.state.questionnaires.toReversed()}
        columns={[
          { head: texts.version, cell: ({ version }) => version },
          { head: texts.when, cell: ({ at }) => formatMoment(at, frame.language) },
          { head: texts.who, cell: ({ by }) => by.name },
          { head: texts.flaws, cell: ({ flaws }) => flaws, numeric: true },
          {
            head: texts.actions,
            cell: ({ version }) => <VersionActions {...{ frame, draft, version }} />,
          },
        ]}
      />
    </DraftForm>
  )
}

type VersionActionsProps = Pick<VersionListProps, 'frame' | 'draft'> & { readonly version: number }

function VersionActions({ frame, draft, version }: VersionActionsProps) {
  const { id } = draft.loaded
  const texts = textsFor(outlineTexts, frame.language)
  const query = { fassung: String(version) }
  return (
    <div class="link-row">
      <a class="kern-link" href={routes.preview.href({ id }, query)}>
        {texts.view(version)}
      </a>
      <a class="kern-link" href={routes.questionnaireExport.href({ id }, query)}>
        {texts.download(version)}
      </a>
      {version === draft.version ? (
        <Badge label={texts.current} tone="info" />
      ) : (
        draft.permission.ok && (
          <Button style="tertiary" name="tun" value={`restore:${version}`}>
            {texts.restore(version)}
          </Button>
        )
      )}
    </div>
  )
}
