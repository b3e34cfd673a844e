import { textsFor } from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { workingCopy } from '../chosen-version.ts'
import type { Draft } from '../draft.ts'
import { scriptTexts } from './script.texts.ts'

type WorkbenchProps = {
  readonly frame: Frame
  readonly draft: Draft
  /** The outline. */
  readonly children: ComponentChildren
}

/** Where the workbench script puts form and preview beside the outline; without it the outline is all there is. */
export function Workbench({ frame, draft, children }: WorkbenchProps) {
  if (!draft.permission.ok) return <>{children}</>
  const { id } = draft.loaded
  return (
    <div
      data-workbench=""
      data-words={JSON.stringify(textsFor(scriptTexts, frame.language))}
      data-state={routes.questionnaireWork.href({ id })}
      data-preview={routes.preview.href({ id }, { fassung: workingCopy })}
    >
      {children}
    </div>
  )
}
