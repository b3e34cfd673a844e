import { Button, Notice, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { routes } from '../../routes.ts'
import { resultTexts } from '../result.texts.ts'
import type { LockedCode } from './read-results.ts'
import { readingTexts } from './reading.texts.ts'

type LockProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly code: LockedCode
  /** How many answers wait to be opened on record. */
  readonly answers: number
  /** How many still lie in a sealed ballot box. */
  readonly sealed: number
}

/** Why nothing may be read yet, and what has to be done for it. */
export function Lock({ frame, initiative, code, answers, sealed }: LockProps) {
  const texts = textsFor(readingTexts, frame.language)
  const { locked } = textsFor(resultTexts, frame.language)
  const place = { id: initiative.id }
  if (code === 'notOpened' && sealed > 0) {
    return (
      <Notice title={locked}>
        <p>{texts.sealedAfterField}</p>
        <p>
          <a class="kern-link" href={routes.ballotBox.href(place)}>
            {texts.toBox}
          </a>
        </p>
      </Notice>
    )
  }
  return (
    <>
      <Notice title={locked}>
        <p>{texts[code]}</p>
      </Notice>
      {code === 'notOpened' && (
        <>
          <h2>{texts.openHeading}</h2>
          <Guarded frame={frame} permission={initiative.may({ kind: 'openResults' })}>
            <Form frame={frame} action={routes.results.href(place)}>
              <p>{texts.openLead(answers.toLocaleString(frame.language))}</p>
              <Button>{texts.open}</Button>
            </Form>
          </Guarded>
        </>
      )}
    </>
  )
}
