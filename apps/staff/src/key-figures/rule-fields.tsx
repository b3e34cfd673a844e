import {
  Button,
  Buttons,
  CheckboxGroup,
  Fold,
  NumberField,
  RadioGroup,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { inLanguage, type Category, type Variable } from '@meinungsbild/questionnaire'
import { errorAt } from '../layout/error-at.ts'
import type { Frame } from '../layout/frame.ts'
import { variableLabel } from '../questionnaire/condition/variable-label.ts'
import { keyFiguresTexts } from './key-figures.texts.ts'
import { itemsLike, possibleRules, type RuleKind } from './measurable.ts'
import { ruleChoices, ruleHints } from './rule.texts.ts'
import { scaleEnds, topTwo } from './scale-ends.ts'

type RuleFieldsProps = {
  readonly frame: Frame
  readonly form: URLSearchParams
  /** The chosen question; undefined before one is chosen. */
  readonly variable: Variable | undefined
  readonly variables: readonly Variable[]
  readonly errors: readonly FormError[]
}

/** By what a key figure is computed: the rule, and what each rule needs. Which there are depends on the question. */
export function RuleFields(props: RuleFieldsProps) {
  const { frame, form, variable, variables, errors } = props
  const texts = textsFor(keyFiguresTexts, frame.language)
  const rules: readonly RuleKind[] =
    variable === undefined ? ['share', 'mean'] : possibleRules(variable, variables)
  const rule = rules.find((each) => each === form.get('rule')) ?? rules[0]
  return (
    <>
      <RadioGroup
        name="rule"
        label={texts.ruleField}
        value={rule}
        options={rules.map((value) => ({
          value,
          label: textsFor(ruleChoices, frame.language)[value],
          hint: textsFor(ruleHints, frame.language)[value] || undefined,
        }))}
        error={errorAt(errors, 'rule')}
      />
      {variable && variable.categories.length > 0 && (
        <>
          <CheckboxGroup
            name="codes"
            label={texts.codes}
            hint={texts.codesHint}
            values={form.getAll('codes')}
            options={variable.categories.map(({ code, label }) => ({
              value: code,
              label: inLanguage(label, frame.language) || code,
            }))}
            error={errorAt(errors, 'codes')}
            optional={rules.length > 1}
          />
          <TopTwo frame={frame} variable={variable} />
        </>
      )}
      {variable && rules.includes('index') && (
        <IndexFields {...props} variable={variable} open={rule === 'index'} />
      )}
    </>
  )
}

/** Ticks the two answers at one end of a scale. */
function TopTwo({ frame, variable }: { readonly frame: Frame; readonly variable: Variable }) {
  const texts = textsFor(keyFiguresTexts, frame.language)
  const ends = topTwo(variable)
  if (ends === undefined) return null
  return (
    <Buttons>
      {(['lowest', 'highest'] as const).map((end) => (
        <Button style="secondary" name="tun" value={`top2:${end}`}>
          {texts.topTwo(ends[end].map((category) => labelOf(category, frame)))}
        </Button>
      ))}
    </Buttons>
  )
}

/** The items of an index, its direction, and how many of them must be answered. */
function IndexFields({
  frame,
  form,
  variable,
  variables,
  errors,
  open,
}: RuleFieldsProps & { readonly variable: Variable; readonly open: boolean }) {
  const texts = textsFor(keyFiguresTexts, frame.language)
  const items = itemsLike(variable, variables)
  const ticked = form.getAll('items')
  const ends = scaleEnds(variable)
  return (
    <Fold title={texts.indexFold} summary={texts.indexFoldWords} open={open}>
      <CheckboxGroup
        name="items"
        label={texts.items}
        hint={texts.itemsHint}
        values={ticked.length > 0 ? ticked : items.map(({ id }) => id)}
        options={items.map((each) => ({
          value: each.id,
          label: `${variableLabel(each, frame.language)} (${each.id})`,
        }))}
        error={errorAt(errors, 'items')}
        optional={!open}
      />
      <RadioGroup
        name="best"
        label={texts.best}
        hint={texts.bestHint}
        value={form.get('best') ?? undefined}
        options={(['lowest', 'highest'] as const).map((value) => ({
          value,
          label: ends[value].map((category) => labelOf(category, frame)).join(''),
        }))}
        error={errorAt(errors, 'best')}
        optional={!open}
      />
      <NumberField
        name="answered"
        label={texts.answered}
        hint={texts.answeredHint}
        value={form.get('answered') ?? ''}
        error={errorAt(errors, 'answered')}
        optional
      />
    </Fold>
  )
}

function labelOf({ code, label }: Category, { language }: Frame): string {
  return inLanguage(label, language) || code
}
