import { Checkbox, RadioGroup, textsFor } from '@meinungsbild/design'
import type { MultipleChoice, SingleChoice, YesNo } from '@meinungsbild/questionnaire'
import { defined } from '../../parts/defined.ts'
import type { FormView } from '../../parts/form-view.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { readNumber, writeNumber } from '../../parts/number-fields.ts'
import { lookIn } from '../fields/look.ts'
import { OptionList } from '../fields/option-list.tsx'
import { readOptions, writeOptions, type OptionFlag } from '../fields/option-fields.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

const single: readonly OptionFlag[] = ['openText', 'fixed']
const multiple: readonly OptionFlag[] = ['openText', 'exclusive', 'fixed']

/** Exactly one of a list. */
export const singleChoice: KindForm<SingleChoice> = {
  write(writing, question) {
    writeOptions(writing, 'options', question.options)
    writeShared(writing.form, question)
    writing.form.set('look', question.look ?? '')
  },
  read(reading, base, before) {
    const options = readOptions(reading, 'options', before.options, {
      shown: single,
      id: before.id,
    })
    const look = lookIn(reading.form, ['list', 'dropdown', 'pictures'], before.look)
    const own = options.map(({ exclusive: _exclusive, ...option }) => option)
    return {
      ...base,
      kind: 'singleChoice',
      options: own,
      ...sharedIn(reading.form),
      ...defined({ look }),
    }
  },
  Fields: (props) => (
    <>
      <OptionList {...props} saved={props.question.options} flags={single} pictures />
      <SharedFields {...props} looks={['list', 'dropdown', 'pictures']} />
    </>
  ),
}

/** Any number of a list. */
export const multipleChoice: KindForm<MultipleChoice> = {
  write(writing, question) {
    const { form, language } = writing
    writeOptions(writing, 'options', question.options)
    writeShared(form, question)
    form.set('look', question.look ?? '')
    writeNumber(form, 'min', question.min, language)
    writeNumber(form, 'max', question.max, language)
  },
  read(reading, base, before) {
    const look = lookIn(reading.form, ['list', 'pictures'], before.look)
    return {
      ...base,
      kind: 'multipleChoice',
      options: readOptions(reading, 'options', before.options, { shown: multiple, id: before.id }),
      ...sharedIn(reading.form),
      ...defined({ look, min: readNumber(reading, 'min'), max: readNumber(reading, 'max') }),
    }
  },
  Fields(props) {
    const texts = textsFor(kindFieldTexts, props.frame.language)
    return (
      <>
        <OptionList {...props} saved={props.question.options} flags={multiple} pictures />
        <div class="side-by-side">
          <FigureField {...props} name="min" label={texts.minChoices} optional />
          <FigureField {...props} name="max" label={texts.maxChoices} optional />
        </div>
        <SharedFields {...props} looks={['list', 'pictures']} />
      </>
    )
  },
}

/** Yes or no. */
export const yesNo: KindForm<YesNo> = {
  write: ({ form }, { comment }) => {
    if (comment) form.set('comment', 'yes')
  },
  read: ({ form }, base) => ({
    ...base,
    kind: 'yesNo',
    ...(form.has('comment') && { comment: true }),
  }),
  Fields: (props) => <CommentField {...props} />,
}

function writeShared(
  form: URLSearchParams,
  { order, comment }: Pick<SingleChoice, 'order' | 'comment'>,
): void {
  if (order) form.set('order', order)
  if (comment) form.set('comment', 'yes')
}

function sharedIn(form: URLSearchParams): Pick<SingleChoice, 'order' | 'comment'> {
  return {
    ...(form.has('order') && { order: 'random' }),
    ...(form.has('comment') && { comment: true }),
  }
}

type Look = 'list' | 'dropdown' | 'pictures'

function SharedFields(props: FormView & { readonly looks: readonly Look[] }) {
  const { frame, form, looks } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  const hints = { list: undefined, dropdown: texts.dropdownHint, pictures: texts.picturesHint }
  return (
    <>
      <Checkbox
        name="order"
        value="random"
        label={texts.order}
        hint={texts.orderHint}
        checked={form.has('order')}
      />
      <CommentField {...props} />
      <RadioGroup
        name="look"
        label={texts.look}
        value={form.get('look') || 'list'}
        options={looks.map((look) => ({ value: look, label: texts[look], hint: hints[look] }))}
      />
    </>
  )
}

function CommentField({ frame, form }: FormView) {
  const texts = textsFor(kindFieldTexts, frame.language)
  return (
    <Checkbox
      name="comment"
      value="yes"
      label={texts.comment}
      hint={texts.commentHint}
      checked={form.has('comment')}
    />
  )
}
