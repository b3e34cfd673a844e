import {
  Badge,
  Button,
  Card,
  DataTable,
  FileField,
  Select,
  formatMoment,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { models as shipped, type Bilingual, type Model } from '@meinungsbild/procedure'
import type { ModelDraft, ModelVersion } from '@meinungsbild/storage'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { WordsFields } from './draft/words-fields.tsx'
import { modelIn } from './model-for.ts'
import { modelTexts } from './model.texts.ts'

type ModelsProps = {
  readonly frame: Frame
  /** The newest version of each. */
  readonly models: readonly Model[]
  readonly versions: readonly ModelVersion[]
  readonly drafts: readonly ModelDraft[]
  readonly retired: readonly string[]
  /** Models for whose next version a file can be read. */
  readonly targets: readonly { readonly id: string; readonly title: Bilingual }[]
  readonly title: Bilingual
  readonly errors: readonly FormError[]
  /** What has just been done. */
  readonly done: string | undefined
}

/** All procedure models of the house. */
export function ModelsPage(props: ModelsProps) {
  const { frame, models, versions, drafts, retired, targets, title, errors, done } = props
  const { language } = frame
  const texts = textsFor(modelTexts, language)
  const action = routes.models.href()
  const ownVersion = ({ id, version }: Model) =>
    versions.find((each) => each.id === id && each.version === version && each.source === 'own')
  return (
    <StaffPage
      frame={frame}
      title={texts.title}
      errors={errors}
      done={done === 'verworfen' ? texts.discarded : undefined}
      width="wide"
    >
      <p class="link-row">
        <a class="kern-link" href={routes.settings.href()}>
          {texts.backToSettings}
        </a>
      </p>
      <p>{texts.lead}</p>
      <DataTable
        caption={texts.all}
        captionHidden
        rows={models}
        columns={[
          {
            head: texts.name,
            cell: ({ id, version, title: name }) => (
              <a
                class="kern-link"
                href={routes.model.href({ model: id, version: String(version) })}
              >
                {name[language]}
              </a>
            ),
          },
          { head: texts.version, cell: ({ version }) => String(version) },
          {
            head: texts.source,
            cell: (model) => {
              const own = ownVersion(model)
              return own === undefined
                ? texts.shipped
                : `${texts.own}, ${own.by}, ${formatMoment(own.at, language)}`
            },
          },
          {
            head: texts.state,
            cell: ({ id }) =>
              retired.includes(id) ? (
                <Badge label={texts.retired} />
              ) : (
                <Badge label={texts.offered} tone="success" />
              ),
          },
        ]}
      />
      <h2>{texts.drafts}</h2>
      <DataTable
        caption={texts.drafts}
        captionHidden
        empty={texts.noDrafts}
        rows={drafts}
        columns={[
          {
            head: texts.name,
            cell: ({ id, content }) => (
              <a class="kern-link" href={routes.modelDraft.href({ model: id })}>
                {modelIn(content).title[language]}
              </a>
            ),
          },
          {
            head: texts.changedBy,
            cell: ({ by, at }) => `${by}, ${formatMoment(at, language)}`,
          },
        ]}
      />
      <Card title={texts.copyTitle}>
        <Form frame={frame} action={action}>
          <Select
            name="from"
            label={texts.copyFrom}
            value={shipped[0]?.id}
            options={models.map(({ id, title: name }) => ({ value: id, label: name[language] }))}
          />
          <WordsFields
            frame={frame}
            errors={errors}
            name="title"
            label={texts.copyName}
            words={title}
          />
          <Button name="tun" value="copy">
            {texts.copyButton}
          </Button>
        </Form>
      </Card>
      <Card title={texts.readTitle}>
        <Form frame={frame} action={action} files>
          <FileField
            name="file"
            label={texts.file}
            hint={texts.readHint}
            accept=".json,.bpmn,.xml,application/json,application/xml"
            error={errorAt(errors, 'file')}
          />
          {targets.length > 0 && (
            <Select
              name="target"
              label={texts.target}
              value="new"
              options={[
                { value: 'new', label: texts.newModel },
                ...targets.map(({ id, title: name }) => ({
                  value: id,
                  label: texts.nextVersion(name[language]),
                })),
              ]}
            />
          )}
          <Button style="secondary" name="tun" value="read">
            {texts.read}
          </Button>
        </Form>
      </Card>
    </StaffPage>
  )
}
