import {
  Button,
  Checkbox,
  DateField,
  Fold,
  SummaryList,
  TextField,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { ToolAnswer, ToolCheck } from '@meinungsbild/procedure'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { ownTool } from './own-check.ts'
import { ToolComparison } from './tool-comparison.tsx'
import type { ToolFields } from './tool-fields.ts'
import { ToolForm } from './tool-form.tsx'
import { toolsTexts } from './tools.texts.ts'

type ToolProps = {
  readonly frame: Frame
  /** In the address: its id, `neu` or that of this installation. */
  readonly place: string
  /** Undefined while it is being entered. */
  readonly check: ToolCheck | undefined
  readonly fields: ToolFields
  readonly computed: Readonly<Record<string, ToolAnswer>>
  readonly mayEdit: boolean
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** The questionnaire on one tool: to be filled in by those who may, to be read by everybody else. */
export function ToolPage(props: ToolProps) {
  const { frame, place, check, fields, computed, mayEdit, errors, done } = props
  const { language } = frame
  const texts = textsFor(toolsTexts, language)
  const isOwn = place === ownTool
  const field = (name: string) => ({
    name,
    value: fields[name] ?? '',
    error: errorAt(errors, name),
  })
  return (
    <StaffPage
      frame={frame}
      title={check?.name ?? texts.new}
      errors={errors}
      done={done}
      width={mayEdit ? 'text' : 'wide'}
    >
      <p>
        <a class="kern-link" href={routes.tools.href()}>
          {texts.back}
        </a>
      </p>
      {isOwn && <p>{texts.ownLead}</p>}
      {check && (!mayEdit || isOwn) && (
        <SummaryList
          facts={[
            { label: texts.source, value: check.source },
            { label: texts.asOf, value: formatDay(check.asOf, language) },
          ]}
        />
      )}
      {mayEdit ? (
        <Form frame={frame} action={routes.tool.href({ tool: place })} id="werkzeug">
          {!isOwn && (
            <>
              <TextField {...field('name')} label={texts.name} hint={texts.nameHint} />
              <TextField {...field('source')} label={texts.source} hint={texts.sourceHint} />
              <DateField {...field('asOf')} label={texts.asOf} />
            </>
          )}
          <ToolForm
            {...{ frame, fields, computed, errors }}
            words={isOwn ? texts.operatorWords : texts.words}
          />
          <Button name="tun" value="save">
            {texts.save}
          </Button>
        </Form>
      ) : (
        check && <ToolComparison frame={frame} checks={[check]} onlyDifferences={false} />
      )}
      {mayEdit && check && !isOwn && <Removal frame={frame} id={check.id} errors={errors} />}
    </StaffPage>
  )
}

type RemovalProps = {
  readonly frame: Frame
  readonly id: string
  readonly errors: readonly FormError[]
}

function Removal({ frame, id, errors }: RemovalProps) {
  const texts = textsFor(toolsTexts, frame.language)
  const error = errorAt(errors, 'confirm')
  return (
    <Fold title={texts.remove} open={error !== undefined}>
      <Form frame={frame} action={routes.tool.href({ tool: id })}>
        <Checkbox name="confirm" value="yes" label={texts.confirm} error={error} />
        <Button style="secondary" name="tun" value="remove">
          {texts.remove}
        </Button>
      </Form>
    </Fold>
  )
}
