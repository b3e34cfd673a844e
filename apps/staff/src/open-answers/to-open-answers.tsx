import { textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { openAnswersTexts } from './open-answers.texts.ts'

type ToOpenAnswersProps = { readonly frame: Frame; readonly initiative: ShownInitiative }

/** The way from the figures to what people wrote. */
export function ToOpenAnswers({ frame, initiative }: ToOpenAnswersProps) {
  return (
    <p>
      <a class="kern-link" href={routes.openAnswers.href({ id: initiative.id })}>
        {textsFor(openAnswersTexts, frame.language).toOpenAnswers}
      </a>
    </p>
  )
}
