import {
  Badge,
  Button,
  Buttons,
  Fold,
  SummaryList,
  formatMoment,
  textsFor,
} from '@meinungsbild/design'
import type { Model } from '@meinungsbild/procedure'
import type { ModelVersion } from '@meinungsbild/storage'
import { CourseDrawings } from '../course/course-drawings.tsx'
import { CourseList } from '../course/course-list.tsx'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { FileLinks } from './file-links.tsx'
import { ModelDocuments } from './model-documents.tsx'
import { modelTexts } from './model.texts.ts'
import { rightSentence } from './right-sentence.ts'

type ModelPageProps = {
  readonly frame: Frame
  readonly model: Model
  readonly kept: ModelVersion | undefined
  readonly isShipped: boolean
  /** Numbers of the other versions, the newest first. */
  readonly others: readonly number[]
  readonly isRetired: boolean
  readonly hasDraft: boolean
  /** What has just been done. */
  readonly done: string | undefined
}

/** One version of a model. */
export function ModelPage(props: ModelPageProps) {
  const { frame, model, kept, isShipped, others, isRetired, hasDraft, done } = props
  const { language } = frame
  const texts = textsFor(modelTexts, language)
  const { id, version, title, description } = model
  const place = { model: id, version: String(version) }
  const drawn = { language, model, standings: new Map(), hrefOf: () => undefined }
  const messages = new Map([
    ['freigegeben', texts.released],
    ['geaendert', texts.changed],
  ])
  const isSeed = model.steps.some(({ origin }) => origin === 'seed')
  return (
    <StaffPage
      frame={frame}
      title={texts.versionTitle(title[language], version)}
      done={messages.get(done ?? '')}
      width="wide"
    >
      <p class="link-row">
        <a class="kern-link" href={routes.models.href()}>
          {texts.backToModels}
        </a>
      </p>
      <p>{description[language]}</p>
      <SummaryList
        facts={[
          {
            label: texts.releasedBy,
            value:
              kept === undefined || isShipped
                ? texts.shippedWith
                : `${kept.by}, ${formatMoment(kept.at, language)}`,
          },
          ...(kept === undefined || kept.note === ''
            ? []
            : [{ label: texts.note, value: kept.note }]),
          ...(kept === undefined
            ? []
            : [{ label: texts.hash, value: <code class="hash">{kept.hash}</code> }]),
          { label: texts.retention, value: texts.retentionYears(model.retentionYears) },
          {
            label: texts.state,
            value: isRetired ? (
              <Badge label={texts.retired} />
            ) : (
              <Badge label={texts.offered} tone="success" />
            ),
          },
          ...(others.length === 0
            ? []
            : [
                {
                  label: texts.otherVersions,
                  value: others.map((number) => (
                    <>
                      <a
                        class="kern-link"
                        href={routes.model.href({ model: id, version: String(number) })}
                      >
                        {String(number)}
                      </a>{' '}
                    </>
                  )),
                },
              ]),
        ]}
      />
      <Form frame={frame} action={routes.model.href(place)}>
        <Buttons>
          {!isShipped && (
            <Button style="secondary" name="tun" value="draft">
              {hasDraft ? texts.continueDraft : texts.edit}
            </Button>
          )}
          <Button style="secondary" name="tun" value={isRetired ? 'offer' : 'retire'}>
            {isRetired ? texts.offerAgain : texts.retire}
          </Button>
        </Buttons>
      </Form>
      <FileLinks frame={frame} hrefOf={(art) => routes.modelFile.href(place, { art })} />
      <h2>{texts.picture}</h2>
      <CourseDrawings drawn={drawn} />
      <h2>{texts.list}</h2>
      <CourseList drawn={drawn} level={3} />
      <Fold title={texts.anytime}>
        <ul class="kern-list">
          {model.always.map((act) => {
            const { title: right, rest } = rightSentence(model, undefined, act, language)
            return (
              <li>
                {right} {rest}
              </li>
            )
          })}
        </ul>
      </Fold>
      {isSeed && (
        <>
          <h2>{texts.origin}</h2>
          <p>{texts.originHint}</p>
        </>
      )}
      <ModelDocuments frame={frame} model={model} />
    </StaffPage>
  )
}
