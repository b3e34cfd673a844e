import {
  Button,
  Buttons,
  NumberField,
  RadioGroup,
  Select,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Variable } from '@meinungsbild/questionnaire'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { variableLabel } from '../questionnaire/condition/variable-label.ts'
import { routes } from '../routes.ts'
import { keyFiguresTexts } from './key-figures.texts.ts'
import { RuleFields } from './rule-fields.tsx'

type KeyFigureFormProps = {
  readonly frame: Frame
  readonly initiative: string
  /** What the list looked like when the form was made; see `fingerprint`. */
  readonly basedOn: string
  readonly form: URLSearchParams
  readonly variables: readonly Variable[]
  readonly errors: readonly FormError[]
}

/** One key figure, new or to be changed. What can be ticked depends on the question, so it is chosen first. */
export function KeyFigureForm(props: KeyFigureFormProps) {
  const { frame, initiative, basedOn, form, variables, errors } = props
  const texts = textsFor(keyFiguresTexts, frame.language)
  const action = routes.keyFigures.href({ id: initiative })
  const figure = form.get('figure') ?? ''
  const variable = variables.find(({ id }) => id === form.get('variable'))
  const field = (name: string, label: string) => ({
    name,
    label,
    value: form.get(name) ?? '',
    error: errorAt(errors, name),
  })
  return (
    <Form frame={frame} action={action} id="kennzahl">
      <h2>{figure === '' ? texts.addTitle : texts.editTitle(form.get('title') ?? '')}</h2>
      <input type="hidden" name="basedOn" value={basedOn} />
      <input type="hidden" name="figure" value={figure} />
      <TextField {...field('title', texts.nameField)} hint={texts.nameHint} />
      <Select
        {...field('variable', texts.variableField)}
        options={variables.map((each) => ({
          value: each.id,
          label: `${variableLabel(each, frame.language)} (${each.id})`,
        }))}
      />
      {/* The return key saves only once there is something to tick. */}
      <Button style="secondary" name="tun" value="show">
        {texts.show}
      </Button>
      <RuleFields {...{ frame, form, variable, variables, errors }} />
      <RadioGroup
        {...field('direction', texts.direction)}
        value={form.get('direction') ?? 'atLeast'}
        options={(['atLeast', 'atMost'] as const).map((value) => ({ value, label: texts[value] }))}
      />
      <TextField {...field('target', texts.target)} hint={texts.targetHint} width="short" />
      <NumberField {...field('weight', texts.weight)} hint={texts.weightHint} decimals optional />
      <Buttons>
        <Button name="tun" value="save">
          {texts.save}
        </Button>
        {figure !== '' && (
          <a class="kern-link" href={action}>
            {texts.cancel}
          </a>
        )}
      </Buttons>
    </Form>
  )
}
