import { Button, Notice, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { figuresMark } from './changed-figures.ts'
import { pressReleaseTexts } from './press-release.texts.ts'
import type { ReleaseView } from './release-view.ts'

type FigureNoticesProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: ReleaseView
}

/** What keeps the text from going out: figures that may not be shown, and figures that nobody has seen yet. */
export function FigureNotices({ frame, initiative, view }: FigureNoticesProps) {
  const { language } = frame
  const texts = textsFor(pressReleaseTexts, language)
  const { resolved, changed } = view
  if (!resolved.ok) {
    return (
      <Notice tone="warning" title={texts.problems}>
        <ul class="kern-list">
          {resolved.problems.map(({ heading, words, message }) => (
            <li>
              {inLanguage(heading, language)}: <code>{words}</code> {inLanguage(message, language)}
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  if (changed.length === 0 || initiative.state.publication !== undefined) return null
  const permission = initiative.may({ kind: 'saveDocument', document: 'pressRelease' })
  return (
    <Notice tone="warning" title={texts.changed}>
      <p>{texts.changedLead}</p>
      <ul class="kern-list">
        {changed.map(({ reference, before, now }) => (
          <li>
            <code>{reference}</code>: {texts.changedFrom(before, now)}
          </li>
        ))}
      </ul>
      <Guarded frame={frame} permission={permission}>
        <Form frame={frame} action={routes.pressReleaseFigures.href({ id: initiative.id })}>
          <input type="hidden" name="figures" value={figuresMark(resolved.release.figures)} />
          <Button style="secondary">{texts.confirmFigures}</Button>
        </Form>
      </Guarded>
    </Notice>
  )
}
