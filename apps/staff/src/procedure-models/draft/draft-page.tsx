import {
  Button,
  Card,
  Fold,
  IconButton,
  IconButtons,
  Select,
  TextField,
  formatMoment,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import {
  documentLayouts,
  layoutTitle,
  mainRole,
  roleTitle,
  stepKinds,
  stepKindTitle,
} from '@meinungsbild/procedure'
import { CourseDrawings } from '../../course/course-drawings.tsx'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { FileLinks } from '../file-links.tsx'
import type { DraftAtHand } from './draft-at-hand.ts'
import { DraftForm } from './draft-form.tsx'
import { draftTexts } from './draft.texts.ts'
import { FlawList } from './flaw-list.tsx'
import { SeedMark } from './seed-mark.tsx'
import { WordsFields } from './words-fields.tsx'

type DraftPageProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  readonly note: string
  readonly errors: readonly FormError[]
  readonly saved: boolean
}

/** A draft as a whole. */
export function DraftPage({ frame, draft, note, errors, saved }: DraftPageProps) {
  const { language } = frame
  const texts = textsFor(draftTexts, language)
  const { id, model, flaws, by, at } = draft
  const action = routes.modelDraft.href({ model: id })
  const shared = { frame, errors }
  return (
    <StaffPage
      frame={frame}
      title={texts.draftTitle(model.title[language])}
      errors={errors}
      done={saved ? texts.saved : undefined}
      width="wide"
    >
      <p class="link-row">
        <a class="kern-link" href={routes.models.href()}>
          {texts.backToModels}
        </a>
      </p>
      <p>{model.description[language]}</p>
      <p class="muted">{texts.changedBy(by, formatMoment(at, language))}</p>
      <FlawList frame={frame} model={id} flaws={flaws} />
      {model.steps.some(({ origin }) => origin === 'seed') && <p>{texts.seedHint}</p>}
      <p class="link-row">
        <a class="kern-link" href={routes.modelBasics.href({ model: id })}>
          {texts.editBasics}
        </a>
        <a class="kern-link" href={routes.modelAnytime.href({ model: id })}>
          {texts.editAnytime}
        </a>
      </p>
      <StepParts {...shared} draft={draft} action={action} />
      <DocumentParts {...shared} draft={draft} action={action} />
      <h2>{texts.picture}</h2>
      <CourseDrawings
        drawn={{
          language,
          model,
          standings: new Map(),
          hrefOf: (step) => routes.modelStep.href({ model: id, step }),
        }}
      />
      <Card title={texts.release}>
        <p>{flaws.length === 0 ? texts.releaseHint : texts.notSound}</p>
        {flaws.length === 0 && (
          <DraftForm frame={frame} draft={draft} action={action} id="freigabe">
            <TextField
              name="note"
              label={texts.note}
              hint={texts.noteHint}
              value={note}
              error={errorAt(errors, 'note')}
            />
            <Button name="tun" value="release">
              {texts.releaseButton}
            </Button>
          </DraftForm>
        )}
      </Card>
      <Fold title={texts.discard}>
        <p>{texts.discardHint}</p>
        <DraftForm frame={frame} draft={draft} action={action}>
          <Button style="secondary" name="tun" value="discard">
            {texts.discard}
          </Button>
        </DraftForm>
      </Fold>
      <FileLinks
        frame={frame}
        hrefOf={(art) => routes.modelDraftFile.href({ model: id }, { art })}
      />
    </StaffPage>
  )
}

type PartsProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  readonly action: string
  readonly errors: readonly FormError[]
}

function StepParts({ frame, draft, action, errors }: PartsProps) {
  const { language } = frame
  const texts = textsFor(draftTexts, language)
  const { id, model } = draft
  const names = model.steps.map((step) => ({
    value: step.id,
    label: `${step.id} ${step.title[language]}`,
  }))
  return (
    <section class="stack" aria-labelledby="schritte">
      <h2 id="schritte">{texts.steps}</h2>
      <DraftForm frame={frame} draft={draft} action={action}>
        {model.phases.map((phase) => (
          <>
            <h3>{phase.title[language]}</h3>
            <ol class="model-parts">
              {model.steps
                .filter((step) => step.phase === phase.id)
                .map((step) => {
                  const name = `${step.id} ${step.title[language]}`
                  const index = model.steps.indexOf(step)
                  return (
                    <li>
                      <span>
                        <a
                          class="kern-link"
                          href={routes.modelStep.href({ model: id, step: step.id })}
                        >
                          {name}
                        </a>
                        <SeedMark frame={frame} origin={step.origin} />
                        <span class="model-parts__more">
                          {stepKindTitle(step.kind)[language]} ·{' '}
                          {roleTitle(mainRole(step))[language]}
                        </span>
                      </span>
                      <IconButtons>
                        <IconButton
                          icon="arrow-up"
                          name="tun"
                          value={`upStep:${step.id}`}
                          label={texts.moveUp(name)}
                          idle={index === 0}
                        />
                        <IconButton
                          icon="arrow-down"
                          name="tun"
                          value={`downStep:${step.id}`}
                          label={texts.moveDown(name)}
                          idle={index === model.steps.length - 1}
                        />
                        <IconButton
                          icon="delete"
                          name="tun"
                          value={`removeStep:${step.id}`}
                          label={texts.remove(name)}
                          idle={model.steps.length === 1}
                        />
                      </IconButtons>
                    </li>
                  )
                })}
            </ol>
          </>
        ))}
      </DraftForm>
      <h3>{texts.newStep}</h3>
      <DraftForm frame={frame} draft={draft} action={action}>
        <Select name="after" label={texts.after} value={names.at(-1)?.value} options={names} />
        <Select
          name="kind"
          label={texts.kind}
          value="concept"
          options={stepKinds.map((kind) => ({ value: kind, label: stepKindTitle(kind)[language] }))}
        />
        <WordsFields
          frame={frame}
          errors={errors}
          name="step"
          label={texts.stepName}
          words={{ de: '', en: '' }}
        />
        <Button style="secondary" name="tun" value="addStep">
          {texts.addStep}
        </Button>
      </DraftForm>
    </section>
  )
}

function DocumentParts({ frame, draft, action, errors }: PartsProps) {
  const { language } = frame
  const texts = textsFor(draftTexts, language)
  const { id, model } = draft
  return (
    <section class="stack" aria-labelledby="dokumente">
      <h2 id="dokumente">{texts.documents}</h2>
      <DraftForm frame={frame} draft={draft} action={action}>
        <ul class="model-parts">
          {model.documents.map((document) => (
            <li>
              <span>
                <a
                  class="kern-link"
                  href={routes.modelDocument.href({ model: id, document: document.id })}
                >
                  {document.title[language]}
                </a>
                <SeedMark frame={frame} origin={document.origin} />
                <span class="model-parts__more">
                  {layoutTitle(document.layout)[language]} ·{' '}
                  {texts.sectionCount(document.sections.length)}
                </span>
              </span>
              <IconButton
                icon="delete"
                name="tun"
                value={`removeDocument:${document.id}`}
                label={texts.remove(document.title[language])}
              />
            </li>
          ))}
        </ul>
      </DraftForm>
      <h3>{texts.newDocument}</h3>
      <DraftForm frame={frame} draft={draft} action={action}>
        <WordsFields
          frame={frame}
          errors={errors}
          name="document"
          label={texts.documentName}
          words={{ de: '', en: '' }}
        />
        <Select
          name="layout"
          label={texts.layout}
          value="concept"
          options={documentLayouts.map((layout) => ({
            value: layout,
            label: layoutTitle(layout)[language],
          }))}
        />
        <Button style="secondary" name="tun" value="addDocument">
          {texts.addDocument}
        </Button>
      </DraftForm>
    </section>
  )
}
