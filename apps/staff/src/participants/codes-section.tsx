import { Button, textsFor } from '@meinungsbild/design'
import type { Permission } from '@meinungsbild/procedure'
import { ConfirmVoid } from '../dossier/confirm-void.tsx'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { participantsTexts } from './participants.texts.ts'

type CodesSectionProps = {
  readonly frame: Frame
  readonly id: string
  readonly codes: number
  readonly missing: number
  /** Whether there are people with addresses, whom letters can be printed to. */
  readonly hasList: boolean
  /** The field has ended, and the codes with it. */
  readonly deleted: boolean
  readonly permission: Permission
}

/** How many codes there are, and the button that makes the missing ones. */
export function CodesSection({
  frame,
  id,
  codes,
  missing,
  hasList,
  deleted,
  permission,
}: CodesSectionProps) {
  const texts = textsFor(participantsTexts, frame.language)
  const shown = (count: number) => count.toLocaleString(frame.language)
  return (
    <section class="stack" aria-labelledby="codes">
      <h2 id="codes">{texts.codes}</h2>
      {deleted ? (
        <p>{texts.codesDeleted}</p>
      ) : (
        <>
          {hasList && (
            <p>
              <a class="kern-link" href={routes.letters.href({ id })}>
                {texts.toLetters}
              </a>
            </p>
          )}
          <p>{texts.codesLead}</p>
          <p>
            {texts.codesThere(shown(codes))}
            {missing > 0 && ` ${texts.codesMissing(shown(missing))}`}
          </p>
          <p>
            <a class="kern-link" href={routes.door.href({ id })}>
              {texts.door}
            </a>
          </p>
        </>
      )}
      {missing > 0 && permission.ok && (
        <Form frame={frame} action={routes.participantCodes.href({ id })}>
          <ConfirmVoid permission={permission} label={texts.confirmVoid} />
          <Button style="secondary">{texts.makeCodes}</Button>
        </Form>
      )}
    </section>
  )
}
