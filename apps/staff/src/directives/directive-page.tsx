import {
  Button,
  ButtonLink,
  Buttons,
  formatMoment,
  Notice,
  RadioGroup,
  Select,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import {
  addressable,
  pointTitle,
  type Composing,
  type DirectivePoint,
  type DocumentDefinition,
} from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { QuietReason } from '../layout/quiet-reason.tsx'
import { reasonWords } from '../layout/reason-words.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { DirectiveList } from '../memos/directive-list.tsx'
import { signatureWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import type { DirectiveFields } from './directive-fields.ts'
import { directivesTexts } from './directives.texts.ts'
import { PointFields } from './point-fields.tsx'

export type DirectiveProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly composing: Composing
  readonly points: readonly DirectivePoint[]
  readonly typed: DirectiveFields
  /** What stands in the form is not on file yet. */
  readonly changed?: boolean
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
}

/** The directive under a memo: its points to be written, ordered, added and left out, until the memo is submitted. */
export function DirectivePage(props: DirectiveProps) {
  const { frame, initiative, definition, composing, points, errors = [], done } = props
  const { language } = frame
  const texts = textsFor(directivesTexts, language)
  const { id } = initiative
  const memo = definition.id
  const permission = initiative.may({ kind: 'composeDirective', document: memo })
  const { composed } = composing
  return (
    <StaffPage
      frame={frame}
      title={texts.title(definition.title[language])}
      initiative={initiative}
      errors={errors}
      done={done}
    >
      <Buttons>
        <ButtonLink href={routes.memo.href({ id, memo })}>{texts.toMemo}</ButtonLink>
      </Buttons>
      <p>{texts.lead}</p>
      <p class="muted">
        {composed === undefined
          ? texts.proposed
          : texts.writtenBy(
              signatureWords(composed.by, language),
              formatMoment(composed.at, language),
            )}
      </p>
      {permission.ok ? (
        <ComposeForm {...props} />
      ) : (
        <>
          <QuietReason text={reasonWords(initiative, permission.refusal, language)} />
          <h2>{texts.points}</h2>
          <DirectiveList language={language} points={points} />
        </>
      )}
    </StaffPage>
  )
}

function ComposeForm(props: DirectiveProps) {
  const { frame, initiative, definition, composing, typed, changed = false, errors = [] } = props
  const { language } = frame
  const texts = textsFor(directivesTexts, language)
  const { id, model, state } = initiative
  const memo = definition.id
  const known = (point: string) => composing.points.find((each) => each.id === point)
  const orderMatters = typed.points.some(({ kind }) => kind === 'coSignature')
  return (
    <Form frame={frame} action={routes.directive.href({ id, memo })} id="verfuegung-schreiben">
      <input type="hidden" name="basedOn" value={typed.basedOn} />
      {changed && <Notice title={texts.notSaved} />}
      <h2 id="feld-points">{texts.points}</h2>
      {typed.points.map((point, row) => {
        const before = known(point.id)
        const demanded = (before?.demanded ?? []).filter((account) => point.to.includes(account))
        const fixed = point.kind === 'memo' || point.kind === 'decision'
        return (
          <PointFields
            language={language}
            row={row}
            point={point}
            count={typed.points.length}
            people={addressable(model, state, memo, point.kind)}
            demanded={demanded}
            removable={before?.removable ?? !fixed}
            errors={errors}
          />
        )
      })}
      <div class="field-with-button">
        <Select
          name="new"
          label={texts.addTitle}
          value={composing.addable.includes('followUp') ? 'followUp' : composing.addable[0]}
          options={composing.addable.map((kind) => ({
            value: kind,
            label: pointTitle(kind)[language],
          }))}
        />
        <Button style="secondary" name="tun" value="add">
          {texts.add}
        </Button>
      </div>
      {orderMatters ? (
        <RadioGroup
          name="signing"
          label={texts.signing}
          value={typed.signing}
          options={[
            { value: 'parallel', label: texts.parallel, hint: texts.parallelHint },
            { value: 'inOrder', label: texts.inOrder, hint: texts.inOrderHint },
          ]}
          error={errorAt(errors, 'signing')}
        />
      ) : (
        <input type="hidden" name="signing" value={typed.signing} />
      )}
      <Button name="tun" value="save">
        {texts.save}
      </Button>
    </Form>
  )
}
