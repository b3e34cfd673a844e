import {
  Button,
  Buttons,
  CsrfField,
  InlineMarkdown,
  Notice,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Keying, PaperForm } from '@meinungsbild/storage'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { csrfOf, type Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { formName } from './form-name.ts'
import { formTexts } from './form.texts.ts'
import { KeyRows } from './key-rows.tsx'
import type { KeyedForm } from './keyed-form.ts'

type FormPageProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly form: PaperForm
  readonly round: 1 | 2
  readonly keyed: KeyedForm
  /** This person has typed the first keying as well. */
  readonly samePerson: boolean
  readonly typed: Keying
  /** What was typed was looked at, and fits. */
  readonly checked: boolean
  readonly errors: readonly FormError[]
}

/** A whole form to be keyed, in printed order. */
export function FormPage(props: FormPageProps) {
  const { frame, initiative, form, round, keyed, samePerson, typed, checked, errors } = props
  const texts = textsFor(formTexts, frame.language)
  const name = formName(form)
  const title = `${texts.title(name)}: ${round === 1 ? texts.firstRound : texts.secondRound}`
  const place = { id: initiative.id, form: name }
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={title}
      errors={errors}
      width="wide"
      scripts={['paper-keying.js']}
      done={checked ? texts.checked : undefined}
    >
      <p>{texts.how}</p>
      {round === 2 && <p>{texts.secondHow}</p>}
      {samePerson && <Notice tone="warning" title={texts.samePerson} />}
      <form
        class="stack"
        method="post"
        action={routes.paperForm.href(place)}
        data-keying=""
        autocomplete="off"
        noValidate
      >
        <CsrfField csrf={csrfOf(frame)} />
        <input type="hidden" name="round" value={round} />
        {/* The Enter key presses the first button where no script runs: it must not save half a form. */}
        <div class="keying__check">
          <Button style="tertiary" name="tun" value="check">
            {texts.check}
          </Button>
        </div>
        {keyed.language && (
          <KeyRows {...{ frame, typed, errors }} question={keyed.language} level={2} />
        )}
        {keyed.pages.map(({ title: heading, questions }, index) => (
          <section class="stack">
            <h2>
              {texts.page(String(index + 1))}
              {heading !== '' && ': '}
              <InlineMarkdown text={heading} language={frame.language} />
            </h2>
            {questions.map((question) => (
              <KeyRows {...{ frame, question, typed, errors }} level={3} />
            ))}
          </section>
        ))}
        <Buttons>
          <Button name="tun" value="save">
            {texts.save}
          </Button>
        </Buttons>
      </form>
      <p>
        <a class="kern-link" href={routes.paperReturns.href({ id: initiative.id })}>
          {texts.back}
        </a>
      </p>
    </InitiativeFrame>
  )
}
