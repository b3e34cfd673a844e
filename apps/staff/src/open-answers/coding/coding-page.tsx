import type { CoderState } from '@meinungsbild/analysis'
import {
  Button,
  ButtonLink,
  Buttons,
  EmptyState,
  ProgressBar,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { OpenText } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { OpenAnswersAtHand, OpenQuestion } from '../at-hand.ts'
import { QuestionHead } from '../question-head.tsx'
import { RedactedText } from '../texts/redacted-text.tsx'
import { CodeChoice } from './code-choice.tsx'
import type { CodingAtHand } from './coding-at-hand.ts'
import { codingTexts } from './coding.texts.ts'

type CodingProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  readonly question: OpenQuestion
  readonly coding: CodingAtHand
  /** What this person has coded so far. */
  readonly own: CoderState | undefined
  /** The text to be coded; undefined once all are. */
  readonly text: OpenText | undefined
  readonly ticked: readonly string[]
  /** Numbers of codes, as typed. */
  readonly numbers: string
  /** The text that was coded just now. */
  readonly before: string | undefined
  readonly errors: readonly FormError[]
}

/** One text, and the codes to be given to it: by number and the Enter key, or by ticking. */
export function CodingPage(props: CodingProps) {
  const { frame, at, question, coding, own, text, before, errors } = props
  const { language } = frame
  const texts = textsFor(codingTexts, language)
  const place = { id: at.initiative.id, variable: question.id }
  const done = own?.codings.size ?? 0
  const all = coding.texts.length
  return (
    <InitiativeFrame frame={frame} initiative={at.initiative} title={texts.title} errors={errors}>
      <QuestionHead frame={frame} at={at} question={question} />
      {all > 0 && (
        <ProgressBar
          id="coded"
          label={texts.progress}
          value={done}
          max={all}
          shown={texts.ofAll(done.toLocaleString(language), all.toLocaleString(language))}
        />
      )}
      {text === undefined ? <AllCoded {...props} /> : <TextToCode {...props} text={text} />}
      {before !== undefined && before !== text?.id && (
        <p>
          <a class="kern-link" href={routes.coding.href(place, { text: before })}>
            {texts.changeLast}
          </a>
        </p>
      )}
    </InitiativeFrame>
  )
}

function TextToCode(props: CodingProps & { readonly text: OpenText }) {
  const { frame, at, question, coding, text, ticked, numbers, errors } = props
  const texts = textsFor(codingTexts, frame.language)
  const place = { id: at.initiative.id, variable: question.id }
  return (
    <Form frame={frame} action={routes.coding.href(place)}>
      <input type="hidden" name="text" value={text.id} />
      <input type="hidden" name="version" value={coding.scheme.version} />
      <div class="coded-text">
        <RedactedText language={frame.language} text={text.text} />
      </div>
      <TextField
        name="numbers"
        label={texts.numbers}
        hint={texts.numbersHint}
        value={numbers}
        width="short"
        autocomplete="off"
        autofocus={errors.length === 0}
      />
      <CodeChoice
        frame={frame}
        scheme={coding.scheme}
        name="code"
        legend={texts.codes}
        ticked={ticked}
        explained
        error={errorAt(errors, 'code')}
      />
      <Button>{texts.save}</Button>
    </Form>
  )
}

function AllCoded({ frame, at, question, coding, own }: CodingProps) {
  const texts = textsFor(codingTexts, frame.language)
  const place = { id: at.initiative.id, variable: question.id }
  const [first] = own?.outdated ?? []
  if (coding.texts.length === 0) return <EmptyState title={texts.noTexts} />
  return (
    <EmptyState title={texts.allCoded}>
      {first !== undefined && <p>{texts.outdated(own?.outdated.length ?? 0)}</p>}
      <Buttons>
        <ButtonLink href={routes.codingComparison.href(place)}>{texts.compare}</ButtonLink>
        {first !== undefined && (
          <ButtonLink href={routes.coding.href(place, { text: first })}>
            {texts.lookAgain}
          </ButtonLink>
        )}
      </Buttons>
    </EmptyState>
  )
}
