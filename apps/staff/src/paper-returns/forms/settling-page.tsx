import {
  Button,
  Checkbox,
  InlineMarkdown,
  RadioGroup,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { problemMessage } from '@meinungsbild/questionnaire'
import type { Keying, PaperForm } from '@meinungsbild/storage'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { plainText } from '../../papers/plain-text.ts'
import { routes } from '../../routes.ts'
import { typedIn, type Difference } from '../keying/double-keying.ts'
import { illegible, type KeyField } from '../keying/key-field.ts'
import type { PaperAnswer } from '../keying/paper-answer.ts'
import { questionOfField, valueInWords } from './field-words.ts'
import { formName } from './form-name.ts'
import type { KeyedForm } from './keyed-form.ts'
import { settleFields } from './settle.ts'
import { settlingTexts } from './settling.texts.ts'

type SettlingProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly form: PaperForm
  readonly keyed: KeyedForm
  readonly differences: readonly Difference[]
  /** What the form says once every difference is settled, and from which keying; absent before that. */
  readonly answer: PaperAnswer | undefined
  readonly keying: Keying
  /** What was sent with the form. */
  readonly sent: (name: string) => string
  readonly errors: readonly FormError[]
}

/** The differences of two keyings, and what on the form breaks a rule; settled with the form in hand. */
export function SettlingPage(props: SettlingProps) {
  const { frame, initiative, form, differences, answer, errors } = props
  const texts = textsFor(settlingTexts, frame.language)
  const name = formName(form)
  const place = { id: initiative.id, form: name }
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title(name)}
      errors={errors}
    >
      <p>{differences.length === 0 ? texts.none : texts.lead}</p>
      <Form frame={frame} action={routes.paperSettling.href(place)}>
        {differences.map((difference) => (
          <DifferenceChoice {...props} difference={difference} />
        ))}
        {answer && brokenRules(props, answer).length > 0 && (
          <BrokenRules {...props} answer={answer} />
        )}
        <Button>{texts.take}</Button>
      </Form>
      <p>
        <a class="kern-link" href={routes.paperReturns.href({ id: initiative.id })}>
          {texts.back}
        </a>
      </p>
    </InitiativeFrame>
  )
}

function DifferenceChoice(props: SettlingProps & { readonly difference: Difference }) {
  const { frame, difference, sent, errors } = props
  const texts = textsFor(settlingTexts, frame.language)
  const { field, first, second } = difference
  const { choice, other } = settleFields
  const label = fieldInWords(props, field)
  const option = (value: string, who: string, typed: string | undefined) => ({
    value,
    label: who,
    hint: (
      <InlineMarkdown
        text={valueInWords(field, typed, texts, plainText)}
        language={frame.language}
      />
    ),
  })
  return (
    <>
      <RadioGroup
        name={choice(field.name)}
        label={label}
        value={sent(choice(field.name))}
        options={[
          option('first', texts.first, first),
          option('second', texts.second, second),
          { value: 'other', label: texts.other },
        ]}
        error={errorAt(errors, choice(field.name))}
      />
      <TextField
        name={other(field.name)}
        label={texts.otherOf(label)}
        value={sent(other(field.name))}
        width="medium"
        autocomplete="off"
        error={errorAt(errors, other(field.name))}
        optional
      />
    </>
  )
}

function BrokenRules(props: SettlingProps & { readonly answer: PaperAnswer }) {
  const { frame, keying, sent, errors, answer } = props
  const texts = textsFor(settlingTexts, frame.language)
  const { correction } = settleFields
  const value = (field: KeyField) =>
    valueInWords(field, typedIn(keying, field.name), texts, plainText)
  return (
    <section class="stack" aria-labelledby="rules">
      <h2 id="rules">{texts.rules}</h2>
      <p>{texts.rulesLead}</p>
      {brokenRules(props, answer).map(({ field, message }) => (
        <TextField
          name={correction(field.name)}
          label={texts.correction(fieldInWords(props, field))}
          hint={
            <InlineMarkdown
              text={`${texts.keyed(value(field))} ${plainText(`${message} ${texts.correctHint}`)}`}
              language={frame.language}
            />
          }
          value={sent(correction(field.name))}
          width="medium"
          autocomplete="off"
          error={errorAt(errors, correction(field.name))}
          optional
        />
      ))}
      <Checkbox
        name="asMarked"
        value="yes"
        label={texts.asMarked}
        error={errorAt(errors, 'asMarked')}
      />
    </section>
  )
}

/** Each field that breaks a rule with what is wrong with it; what is keyed as illegible is no news. */
function brokenRules(
  { frame, keyed, sent }: Pick<SettlingProps, 'frame' | 'keyed' | 'sent'>,
  { problems, unfit }: PaperAnswer,
): readonly { readonly field: KeyField; readonly message: string }[] {
  const texts = textsFor(settlingTexts, frame.language)
  const told = problems.flatMap((problem) => {
    const field =
      keyed.fields.find(({ name }) => name === problem.field) ??
      keyed.fields.find(({ name }) => name.startsWith(problem.question))
    return field === undefined ? [] : [{ field, message: problemMessage(problem, frame.language) }]
  })
  const marked = unfit
    .filter(
      (field) => field.kind === 'one' && sent(settleFields.correction(field.name)) !== illegible,
    )
    .map((field) => ({ field, message: texts.severalMarked }))
  const place = ({ field }: { readonly field: KeyField }) => keyed.fields.indexOf(field)
  return [...told, ...marked].toSorted((some, other) => place(some) - place(other))
}

/** "Frage 5, Wege" as plain words. */
function fieldInWords(
  { frame, keyed }: Pick<SettlingProps, 'frame' | 'keyed'>,
  { name, label }: KeyField,
): string {
  const texts = textsFor(settlingTexts, frame.language)
  const number = questionOfField(keyed, name)?.number ?? ''
  const question = number === '' ? texts.languageQuestion : texts.question(number)
  const own = label.replaceAll(/\\(.)/g, '$1')
  return own === '' ? question : `${question}, ${own}`
}
