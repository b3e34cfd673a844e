import {
  Button,
  Buttons,
  CellInput,
  CheckboxGroup,
  DataTable,
  NumberField,
  RadioGroup,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { inLanguage, type Variable } from '@meinungsbild/questionnaire'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { variableLabel } from '../questionnaire/condition/variable-label.ts'
import { routes } from '../routes.ts'
import { targetField } from './weighting-fields.ts'
import { weightingTexts } from './weighting.texts.ts'

type WeightingFormProps = {
  readonly frame: Frame
  readonly initiative: string
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  /** What answers can be adjusted to. */
  readonly variables: readonly Variable[]
  /** Whether answers carry the strata of a draw. */
  readonly stratified: boolean
}

/** Base weight, margins, limit. Which tables are to be filled in depends on the questions, so these are chosen first. */
export function WeightingForm(props: WeightingFormProps) {
  const { frame, initiative, form, errors, variables, stratified } = props
  const texts = textsFor(weightingTexts, frame.language)
  const chosen = form.getAll('variables')
  const value = (name: string) => ({
    name,
    value: form.get(name) ?? '',
    error: errorAt(errors, name),
  })
  return (
    <Form frame={frame} action={routes.weighting.href({ id: initiative })} id="gewichtung">
      {stratified && (
        <RadioGroup
          {...value('base')}
          label={texts.base}
          options={[
            { value: 'equal', label: texts.equal },
            { value: 'design', label: texts.design, hint: texts.designHint },
          ]}
        />
      )}
      <CheckboxGroup
        name="variables"
        label={texts.variables}
        hint={texts.variablesHint}
        values={chosen}
        options={variables.map((variable) => ({
          value: variable.id,
          label: `${variableLabel(variable, frame.language)} (${variable.id})`,
        }))}
        optional
      />
      {/* The return key saves only once there is something to fill in. */}
      <Button style="secondary" name="tun" value="show">
        {texts.show}
      </Button>
      {variables
        .filter(({ id }) => chosen.includes(id))
        .map((variable) => (
          <MarginTable {...props} variable={variable} />
        ))}
      {chosen.length > 0 && (
        <TextField {...value('source')} label={texts.source} hint={texts.sourceHint} />
      )}
      <NumberField {...value('cap')} label={texts.cap} hint={texts.capHint} decimals />
      <TextField {...value('reason')} label={texts.reason} hint={texts.reasonHint} />
      <Buttons>
        <Button name="tun" value="save">
          {texts.save}
        </Button>
        <Button style="secondary" name="tun" value="remove">
          {texts.remove}
        </Button>
      </Buttons>
    </Form>
  )
}

function MarginTable({
  frame,
  form,
  errors,
  variable,
}: WeightingFormProps & { readonly variable: Variable }) {
  const texts = textsFor(weightingTexts, frame.language)
  return (
    <>
      <DataTable
        caption={texts.margin(variableLabel(variable, frame.language))}
        rows={variable.categories.map(({ code, label }) => ({
          name: targetField(variable.id, code),
          label: inLanguage(label, frame.language) || code,
        }))}
        columns={[
          { head: texts.category, cell: ({ label }) => label },
          {
            head: texts.target,
            cell: ({ name, label }) => (
              <CellInput
                name={name}
                label={texts.targetOf(label)}
                value={form.get(name) ?? ''}
                error={errorAt(errors, name)}
                size={10}
                numeric
              />
            ),
            numeric: true,
          },
        ]}
      />
      <p>{texts.targetHint}</p>
    </>
  )
}
