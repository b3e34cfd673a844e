import {
  Button,
  Buttons,
  formatMoment,
  Notice,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { routes } from '../../routes.ts'
import type { Frame } from '../../layout/frame.ts'
import { workingCopy } from '../chosen-version.ts'
import type { Draft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { workbenchTexts } from './workbench.texts.ts'

type WorkingBarProps = {
  readonly frame: Frame
  readonly draft: Draft
  readonly errors: readonly FormError[]
}

/** Where the work stands between two versions, and what can be done with it; who else is at it. */
export function WorkingBar({ frame, draft, errors }: WorkingBarProps) {
  const { loaded, working, lockedBy, version } = draft
  const texts = textsFor(workbenchTexts, frame.language)
  if (working === undefined && lockedBy === undefined) return null
  const { id } = loaded
  const last = working?.steps.at(-1)
  return (
    <DraftForm
      {...{ frame, draft, errors }}
      action={routes.questionnaireWork.href({ id })}
      id="arbeitsstand"
    >
      {lockedBy !== undefined && (
        <Notice tone="warning" title={texts.lockedTitle(lockedBy.name)}>
          <p>{texts.lockedDetail(formatMoment(lockedBy.since, frame.language))}</p>
          <Button style="secondary" name="tun" value="takeOver">
            {texts.takeOver}
          </Button>
        </Notice>
      )}
      {working !== undefined && (
        <section class="working-bar" aria-label={texts.bar}>
          <p>
            <strong>
              {working.step === 0
                ? texts.nothingLeft(version)
                : texts.working(working.step, working.basedOn)}
            </strong>
            {last && (
              <>
                {' '}
                <span class="muted">
                  {texts.lastStep(nameOf(draft, last.by), formatMoment(last.at, frame.language))}
                </span>
              </>
            )}
          </p>
          <Buttons>
            {working.step > 0 && (
              <Button name="tun" value="save">
                {texts.save(version + 1)}
              </Button>
            )}
            {working.step > 0 && (
              <Button style="secondary" name="tun" value="undo">
                {texts.undo}
              </Button>
            )}
            {working.canRedo && (
              <Button style="secondary" name="tun" value="redo">
                {texts.redo}
              </Button>
            )}
            <Button style="tertiary" name="tun" value="discard">
              {texts.discard}
            </Button>
            {version > 0 && working.step > 0 && (
              <a
                class="kern-link"
                href={routes.questionnaireCompare.href(
                  { id },
                  { von: String(version), nach: workingCopy },
                )}
              >
                {texts.compare}
              </a>
            )}
          </Buttons>
        </section>
      )}
    </DraftForm>
  )
}

function nameOf({ loaded }: Draft, account: string): string {
  return loaded.state.participants.find((person) => person.account === account)?.name ?? account
}
