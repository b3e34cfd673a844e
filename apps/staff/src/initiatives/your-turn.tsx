import { Card, TaskList, textsFor } from '@meinungsbild/design'
import { findStep, type PossibleAct } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { initiativeTexts } from './initiative.texts.ts'
import { placeOfAct } from './place-of-act.ts'

type YourTurnProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly acts: readonly PossibleAct[]
}

/** What the person before the screen can do now; if nothing, it is said. */
export function YourTurn({ frame, initiative, acts }: YourTurnProps) {
  const { language } = frame
  const texts = textsFor(initiativeTexts, language)
  const { id, seat, model, state } = initiative
  const takesPart = state.participants.some(({ account }) => account === seat)
  if (!takesPart) return <p class="muted">{texts.notTakingPart}</p>
  return (
    <Card title={texts.yourTurn} style={acts.length === 0 ? 'plain' : 'next'}>
      {acts.length === 0 ? (
        <p>{texts.nothingForYou}</p>
      ) : (
        <TaskList
          tasks={acts.map(({ action, title, step }) => ({
            title: title[language],
            href: placeOfAct(id, action),
            context:
              step === undefined
                ? undefined
                : `${step} ${findStep(model, step)?.title[language] ?? ''}`,
          }))}
        />
      )}
    </Card>
  )
}
