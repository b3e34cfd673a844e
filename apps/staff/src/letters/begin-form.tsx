import { Button, Checkbox, Notice, textsFor } from '@meinungsbild/design'
import type { LetterKind } from '@meinungsbild/storage'
import { ConfirmVoid } from '../dossier/confirm-void.tsx'
import { Form } from '../layout/form.tsx'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { kindNames } from './kind-names.ts'
import type { LettersProps, Unprintable } from './letters-page.tsx'
import { lettersTexts } from './letters.texts.ts'
import { refusalLines } from './refusal-lines.ts'

type BeginProps = LettersProps & { readonly kind: LetterKind }

/** Names of letters that cannot be printed are many only if something is wrong with the list as a whole. */
const mostShown = 20

/** How many letters of a kind there would be, and the button that prints them. */
export function BeginForm(props: BeginProps) {
  const { frame, initiative, kind, languages, recipients, unprintable } = props
  const texts = textsFor(lettersTexts, frame.language)
  const shown = (count: number) => count.toLocaleString(frame.language)
  const saving = initiative.may({ kind: 'saveParticipantsPlan' })
  const permission =
    kind === 'invitation' && !saving.ok ? saving : initiative.may({ kind: 'noteParticipants' })
  const isReady = props[kind].some(({ language }) => language === languages[0])
  const isOpen = initiative.state.field.status === 'open'
  const wanted = recipients?.people.length ?? 0
  return (
    <>
      {kind === 'invitation' && (
        <p>
          {wanted === 0 ? texts.nobody : texts.recipients(shown(wanted))}
          {recipients !== undefined &&
            recipients.withoutAddress > 0 &&
            ` ${texts.withoutAddress(shown(recipients.withoutAddress))}`}
        </p>
      )}
      {kind === 'reminder' && !isOpen && <p class="muted">{texts.notOpen}</p>}
      {isReady && (kind === 'invitation' ? wanted > 0 : isOpen) && (
        <Guarded frame={frame} permission={permission}>
          <Form frame={frame} action={routes.letters.href({ id: initiative.id })}>
            <input type="hidden" name="art" value={kindNames[kind]} />
            {unprintable?.kind === kind && <CannotPrint {...{ ...props, unprintable }} />}
            {kind === 'invitation' && <ConfirmVoid permission={saving} label={texts.confirmVoid} />}
            <Button style={kind === 'invitation' ? 'primary' : 'secondary'}>
              {kind === 'invitation' ? texts.begin : texts.beginReminder}
            </Button>
          </Form>
        </Guarded>
      )}
    </>
  )
}

function CannotPrint({
  frame,
  unprintable: { refusals },
}: BeginProps & { readonly unprintable: Unprintable }) {
  const texts = textsFor(lettersTexts, frame.language)
  const lines = refusalLines(refusals, frame.language)
  const rest = lines.length - mostShown
  const isText = refusals.some(({ letter }) => letter === undefined)
  return (
    <div id="feld-unprintable">
      <Notice tone="warning" title={texts.unprintable}>
        <ul class="kern-list">
          {lines.slice(0, mostShown).map((line) => (
            <li>{line}</li>
          ))}
          {rest > 0 && <li>{texts.more(rest.toLocaleString(frame.language))}</li>}
        </ul>
        {!isText && <p>{texts.unprintableLead}</p>}
      </Notice>
      {!isText && <Checkbox name="leaveOut" value="yes" label={texts.leaveOut} />}
    </div>
  )
}
