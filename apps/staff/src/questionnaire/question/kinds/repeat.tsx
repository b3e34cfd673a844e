import { Button, fieldId, Fieldset, Select, textsFor } from '@meinungsbild/design'
import { inLanguage, type Repeat, type Repeatable } from '@meinungsbild/questionnaire'
import { errorAt } from '../../../layout/error-at.ts'
import { routes } from '../../../routes.ts'
import { repeatableKinds } from '../../change/question-kinds.ts'
import { shortened } from '../../condition/variable-label.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { readNeededNumber, writeNumber } from '../../parts/number-fields.ts'
import { partsTexts } from '../../parts/parts.texts.ts'
import { presentRows } from '../../parts/rows.ts'
import { readText, writeText } from '../../parts/text-fields.ts'
import { TextInLanguages } from '../../parts/text-in-languages.tsx'
import { kindNames } from '../kind.texts.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindFieldsProps, KindForm } from './kind-form.ts'
import { RowButtons } from '../../parts/row-buttons.tsx'

/** The same few questions for each of several things. Each of these has a form of its own. */
export const repeat: KindForm<Repeat> = {
  write({ form, languages, language }, { entry, min, max, questions }) {
    writeText(form, 'entry', entry, languages)
    writeNumber(form, 'min', min, language)
    writeNumber(form, 'max', max, language)
    for (const [row, { id }] of questions.entries()) form.set(`questions.${row}.was`, id)
  },
  read(reading, base, before) {
    const { form, languages } = reading
    const order = presentRows(form, 'questions').map((row) => form.get(`questions.${row}.was`))
    return {
      ...base,
      kind: 'repeat',
      entry: readText(form, 'entry', languages, before.entry),
      min: readNeededNumber(reading, 'min', before.min),
      max: readNeededNumber(reading, 'max', before.max),
      questions: order.flatMap((id) => before.questions.find((each) => each.id === id) ?? []),
    }
  },
  Fields(props) {
    const texts = textsFor(kindFieldTexts, props.frame.language)
    return (
      <>
        <TextInLanguages {...props} name="entry" label={texts.entry} hint={texts.entryHint} />
        <div class="side-by-side">
          <FigureField {...props} name="min" label={texts.entryMin} />
          <FigureField {...props} name="max" label={texts.entryMax} />
        </div>
        <NestedQuestions {...props} />
      </>
    )
  },
}

function NestedQuestions(props: KindFieldsProps<Repeat>) {
  const { frame, form, errors, question } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  const names = textsFor(kindNames, frame.language)
  const rows = presentRows(form, 'questions')
  return (
    <Fieldset id="questions" legend={texts.nested}>
      <div id={fieldId('questions')} tabIndex={-1}>
        {rows.length === 0 && <p class="muted">{texts.noNested}</p>}
        <ol class="nested">
          {rows.map((row) => {
            const id = form.get(`questions.${row}.was`) ?? ''
            const nested = question.questions.find((each) => each.id === id)
            return (
              nested && (
                <NestedItem key={id} {...props} {...{ row, nested }} isLast={row === rows.at(-1)} />
              )
            )
          })}
        </ol>
      </div>
      <div class="field-with-button">
        <Select
          name="nestedKind"
          label={texts.nestedKind}
          value={form.get('nestedKind') ?? ''}
          options={repeatableKinds.map((kind) => ({ value: kind, label: names[kind] }))}
          error={errorAt(errors, 'nestedKind')}
          optional
        />
        <Button style="secondary" name="tun" value="keep:addNested">
          {texts.addNested}
        </Button>
      </div>
    </Fieldset>
  )
}

type NestedItemProps = KindFieldsProps<Repeat> & {
  readonly row: number
  readonly nested: Repeatable
  readonly isLast: boolean
}

function NestedItem(props: NestedItemProps) {
  const { frame, initiative, questionnaire, question, row, nested, isLast } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  const words = textsFor(partsTexts, frame.language)
  const name = shortened(inLanguage(nested.text, questionnaire.languages[0])) || texts.noWords
  const href = routes.questionnaireNested.href({
    id: initiative,
    question: question.id,
    nested: nested.id,
  })
  return (
    <li class="nested__item">
      <input type="hidden" name={`questions.${row}.was`} value={nested.id} />
      <p>
        <a class="kern-link" href={href}>
          {name}
        </a>{' '}
        <span class="muted">
          {textsFor(kindNames, frame.language)[nested.kind]} · {nested.id}
        </span>
      </p>
      <RowButtons
        list="questions"
        isFirst={row === 0}
        {...{ row, isLast }}
        labels={{ up: words.up(name), down: words.down(name), remove: words.remove(name) }}
      />
    </li>
  )
}
