import {
  Button,
  ButtonLink,
  Buttons,
  CheckboxGroup,
  formatMoment,
  Notice,
  NumberField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Permission } from '@meinungsbild/procedure'
import { inLanguage, type Question, type Questionnaire } from '@meinungsbild/questionnaire'
import type { AnonymousRelease } from '@meinungsbild/storage'
import type { ComponentChildren } from 'preact'
import { hasFewAnswers } from '../../analysis-plan/has-few-answers.ts'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { QuietReason } from '../../layout/quiet-reason.tsx'
import { nameOf } from '../../open-answers/rights.ts'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { routes } from '../../routes.ts'
import { fileOfFormat } from '../microdata-formats.ts'
import type { AnonymousData } from './anonymous-data.ts'
import { anonymousFormats } from './anonymous-formats.ts'
import { anonymousTexts } from './anonymous.texts.ts'
import { possibleVariables } from './plan-fields.ts'
import { ReportView } from './report-view.tsx'

type AnonymousProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly questionnaire: Questionnaire
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  readonly permission: Permission
  /** What the plan of the form would make. */
  readonly preview: AnonymousData | undefined
  /** Questions that give away what the preview takes away. */
  readonly telling: readonly Question[]
  /** The proposal that is to be judged; without data if answers have changed since. */
  readonly waiting:
    | { readonly release: AnonymousRelease; readonly data: AnonymousData | undefined }
    | undefined
  readonly released: AnonymousRelease | undefined
  /** Whether what was released is still what the answers make. */
  readonly holds: boolean
}

/** What is released, what waits to be, and the form for a proposal with its preview. */
export function AnonymousPage(props: AnonymousProps) {
  const { frame, initiative, errors, permission } = props
  const texts = textsFor(anonymousTexts, frame.language)
  return (
    <InitiativeFrame {...{ frame, initiative, errors }} title={texts.title}>
      <p>{texts.lead}</p>
      <p>{texts.limits}</p>
      <Released {...props} />
      <Waiting {...props} />
      {props.waiting === undefined && props.released === undefined && (
        <>
          <h2>{texts.planHeading}</h2>
          <Guarded frame={frame} permission={permission}>
            <PlanForm {...props} />
          </Guarded>
        </>
      )}
    </InitiativeFrame>
  )
}

function Released({ frame, initiative, permission, released, holds }: AnonymousProps) {
  const texts = textsFor(anonymousTexts, frame.language)
  return (
    <>
      <h2>{texts.released}</h2>
      {released === undefined ? (
        <p>{texts.noneReleased}</p>
      ) : (
        <>
          <Signed {...{ frame, initiative }} release={released} />
          {holds ? (
            <Buttons>
              {anonymousFormats.map((art) => (
                <ButtonLink
                  key={art}
                  href={routes.anonymousFile.href({ id: initiative.id }, { art })}
                  download
                >
                  {texts.download(fileOfFormat[art].title)}
                </ButtonLink>
              ))}
            </Buttons>
          ) : (
            <Notice tone="warning" title={texts.released}>
              <p>{texts.lapsed}</p>
            </Notice>
          )}
          {permission.ok && <p>{texts.takeBackFirst}</p>}
          {permission.ok && (
            <JudgeForm {...{ frame, initiative }} release={released}>
              <Button name="tun" value="decline" style="tertiary">
                {texts.takeBack}
              </Button>
            </JudgeForm>
          )}
        </>
      )}
    </>
  )
}

function Waiting({ frame, initiative, permission, waiting }: AnonymousProps) {
  const texts = textsFor(anonymousTexts, frame.language)
  if (waiting === undefined) return null
  const { release, data } = waiting
  const isOwn = release.proposed.by === initiative.actor
  return (
    <>
      <h2>{texts.waiting}</h2>
      <Signed {...{ frame, initiative }} release={release} />
      {data === undefined ? (
        <p>{texts.changedSince}</p>
      ) : (
        permission.ok && <ReportView frame={frame} data={data} />
      )}
      <Guarded frame={frame} permission={permission}>
        {isOwn && <QuietReason text={texts.somebodyElse} />}
        <JudgeForm {...{ frame, initiative }} release={release}>
          <Buttons>
            {!isOwn && data !== undefined && (
              <Button name="tun" value="release">
                {texts.release}
              </Button>
            )}
            <Button name="tun" value="decline" style="secondary">
              {texts.decline}
            </Button>
          </Buttons>
        </JudgeForm>
      </Guarded>
    </>
  )
}

type ReleaseProps = Pick<AnonymousProps, 'frame' | 'initiative'> & {
  readonly release: AnonymousRelease
}

function Signed({ frame, initiative, release: { proposed, judged } }: ReleaseProps) {
  const texts = textsFor(anonymousTexts, frame.language)
  const when = (at: string) => formatMoment(at, frame.language)
  return (
    <p>
      {texts.proposedBy(nameOf(initiative, proposed.by), when(proposed.at))}{' '}
      {judged && texts.releasedBy(nameOf(initiative, judged.by), when(judged.at))}
    </p>
  )
}

function JudgeForm(props: ReleaseProps & { readonly children: ComponentChildren }) {
  const { frame, initiative, release, children } = props
  return (
    <Form frame={frame} action={routes.anonymousData.href({ id: initiative.id })}>
      <input type="hidden" name="number" value={String(release.number)} />
      {children}
    </Form>
  )
}

function PlanForm(props: AnonymousProps) {
  const { frame, initiative, questionnaire, form, errors, preview, telling } = props
  const texts = textsFor(anonymousTexts, frame.language)
  const possible = possibleVariables(questionnaire)
  const options = (all: typeof possible) =>
    all.map((variable) => ({
      value: variable.id,
      label: `${variableLabel(variable, frame.language)} (${variable.id})`,
    }))
  const coded = options(possible.filter(hasFewAnswers))
  const chosen = (name: string) => ({
    name,
    values: form.getAll(name),
    error: errorAt(errors, name),
  })
  const number = (name: string) => ({
    name,
    value: form.get(name) ?? '',
    error: errorAt(errors, name),
  })
  return (
    <Form frame={frame} action={routes.anonymousData.href({ id: initiative.id })} id="anonym">
      <CheckboxGroup
        {...chosen('quasiIdentifiers')}
        label={texts.quasiIdentifiers}
        hint={texts.quasiIdentifiersHint}
        options={coded}
      />
      <NumberField {...number('k')} label={texts.k} hint={texts.kHint} />
      <CheckboxGroup
        {...chosen('sensitive')}
        label={texts.sensitive}
        hint={texts.sensitiveHint}
        options={coded}
        optional
      />
      <NumberField {...number('l')} label={texts.l} hint={texts.lHint} />
      <CheckboxGroup
        {...chosen('leftOut')}
        label={texts.leftOut}
        hint={texts.leftOutHint}
        options={options(possible)}
        optional
      />
      {preview === undefined ? (
        <p>{texts.checkFirst}</p>
      ) : (
        <>
          {telling.length > 0 && (
            <Notice tone="warning" title={texts.telling}>
              <p>{texts.tellingLead}</p>
              <ul>
                {telling.map(({ id, text }) => (
                  <li key={id}>{inLanguage(text, frame.language)}</li>
                ))}
              </ul>
            </Notice>
          )}
          <ReportView frame={frame} data={preview} />
          <input type="hidden" name="seen" value={preview.hash} />
        </>
      )}
      <Buttons>
        <Button name="tun" value="preview" style={preview ? 'secondary' : 'primary'}>
          {texts.preview}
        </Button>
        {preview && (
          <Button name="tun" value="propose">
            {texts.propose}
          </Button>
        )}
      </Buttons>
    </Form>
  )
}
