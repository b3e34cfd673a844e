import { Badge, formatDay, textsFor } from '@meinungsbild/design'
import type { State } from '@meinungsbild/procedure'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

type FileStateProps = { readonly frame: Frame; readonly state: State }

/** That the file is closed, once for the whole page. */
export function FileState({ frame, state }: FileStateProps) {
  if (state.status !== 'closed') return null
  const texts = textsFor(layoutTexts, frame.language)
  return (
    <p class="file-state">
      <Badge label={texts.closed} />
      {state.closing && (
        <span class="muted">{texts.closedOn(formatDay(state.closing.at, frame.language))}</span>
      )}
    </p>
  )
}
