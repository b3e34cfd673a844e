import { ButtonLink, Buttons, textsFor } from '@meinungsbild/design'
import type { Permission } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { participantsTexts } from './participants.texts.ts'

type ListSectionProps = {
  readonly frame: Frame
  readonly id: string
  /** People who were drawn; `undefined` where there is no list. */
  readonly drawn: number | undefined
  readonly hasCodes: boolean
  readonly permission: Permission
}

/** Whether there is a list of people, and the way to read one in. */
export function ListSection({ frame, id, drawn, hasCodes, permission }: ListSectionProps) {
  const texts = textsFor(participantsTexts, frame.language)
  const mayDraw = permission.ok && !hasCodes
  return (
    <section class="stack" aria-labelledby="liste">
      <h2 id="liste">{texts.list}</h2>
      <p>
        {drawn === undefined ? texts.noList : texts.listThere(drawn.toLocaleString(frame.language))}
      </p>
      <Buttons>
        {drawn !== undefined && (
          <ButtonLink href={routes.participantList.href({ id })}>{texts.toList}</ButtonLink>
        )}
        {mayDraw && (
          <ButtonLink
            href={routes.sampleFile.href({ id })}
            style={drawn === undefined ? 'secondary' : 'tertiary'}
          >
            {drawn === undefined ? texts.toWizard : texts.drawAgain}
          </ButtonLink>
        )}
      </Buttons>
    </section>
  )
}
