import {
  Button,
  ButtonLink,
  Buttons,
  Fieldset,
  TextArea,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { LetterKind } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { languageName } from '../questionnaire/parts/language-name.ts'
import { routes } from '../routes.ts'
import type { LetterContent } from './letter-content.ts'
import { letterFields } from './letter-fields.ts'
import { letterFieldTexts } from './letter-fields.texts.ts'
import { LetterReading } from './letter-reading.tsx'
import { letterTextTexts } from './letter-text.texts.ts'
import { noticeFieldNames } from './notice-fields.ts'
import { kindNames } from './kind-names.ts'
import { lettersTexts } from './letters.texts.ts'

type LetterTextProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly kind: LetterKind
  readonly language: string
  readonly content: LetterContent
  readonly done: string | undefined
  readonly errors: readonly FormError[]
}

/** The text of one kind of letter in one language, and the button that shows it as a letter. */
export function LetterTextPage(props: LetterTextProps) {
  const { frame, initiative, kind, language, content, done, errors } = props
  const texts = textsFor(letterTextTexts, frame.language)
  const kindInWords = textsFor(lettersTexts, frame.language)[kind]
  const place = { id: initiative.id, kind: kindNames[kind], language }
  const permission = initiative.may({ kind: 'noteParticipants' })
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title(kindInWords, languageName(language, frame.language))}
      done={done}
      errors={errors}
    >
      <p>{texts.lead}</p>
      <Guarded frame={frame} permission={permission}>
        <FieldList {...props} />
        <Form frame={frame} action={routes.letterText.href(place)}>
          <LetterParts {...props} />
          <Buttons>
            <Button>{texts.save}</Button>
            <Button style="secondary" action={routes.letterSample.href(place)} newWindow>
              {texts.sample}
            </Button>
          </Buttons>
        </Form>
      </Guarded>
      {!permission.ok && <LetterReading words={frame.language} {...{ kind, language, content }} />}
      <p>
        <ButtonLink style="tertiary" href={routes.letters.href({ id: initiative.id })}>
          {texts.back}
        </ButtonLink>
      </p>
    </InitiativeFrame>
  )
}

function FieldList({ frame, kind }: LetterTextProps) {
  const texts = textsFor(letterTextTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="felder">
      <h2 id="felder">{texts.fields}</h2>
      <p>{texts.fieldsLead}</p>
      <Fields names={letterFields[kind].filter((name) => !isOfNotice(name))} frame={frame} />
      <h3>{texts.noticeFields}</h3>
      <Fields names={noticeFieldNames} frame={frame} />
    </section>
  )
}

function Fields({ names, frame }: { readonly names: readonly FieldName[]; readonly frame: Frame }) {
  const words = textsFor(letterFieldTexts, frame.language)
  return (
    <ul class="kern-list">
      {names.map((name) => (
        <li>
          <code>{`{${name}}`}</code>: {words[name]}
        </li>
      ))}
    </ul>
  )
}

type FieldName = (typeof letterFields)[LetterKind][number]

function isOfNotice(name: string): boolean {
  return noticeFieldNames.some((each) => each === name)
}

function LetterParts({ frame, kind, content, errors }: LetterTextProps) {
  const texts = textsFor(letterTextTexts, frame.language)
  const part = (name: keyof LetterContent & keyof typeof texts) => ({
    name,
    label: texts[name],
    value: content[name],
    error: errorAt(errors, name),
  })
  return (
    <>
      <TextField {...part('subject')} />
      <TextArea {...part('body')} rows={18} markdown />
      <TextArea {...part('closing')} hint={texts.closingHint} rows={2} />
      <TextField {...part('name')} />
      <TextField {...part('office')} optional />
      {kind === 'invitation' && (
        <Fieldset id="access" legend={texts.access}>
          <TextField {...part('accessTitle')} />
          <TextField {...part('accessHint')} />
          <TextField {...part('codeLabel')} />
        </Fieldset>
      )}
      <TextArea {...part('notice')} hint={texts.noticeHint} rows={12} markdown optional />
    </>
  )
}
