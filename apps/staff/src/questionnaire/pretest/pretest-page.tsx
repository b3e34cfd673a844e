import { textsFor } from '@meinungsbild/design'
import type { TestRun } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { pretestTexts } from './pretest.texts.ts'
import { TestRunList } from './test-run-list.tsx'
import { TimingTable } from './timing-table.tsx'
import type { Ways } from './ways.ts'
import { WaysTable } from './ways-table.tsx'

export type PretestView = {
  readonly frame: Frame
  readonly draft: BegunDraft
  /** What is tried out, as the address names it. */
  readonly version: string
  readonly ways: Ways
  /** The newest first. */
  readonly runs: readonly TestRun[]
  /** Those with exactly this questionnaire. */
  readonly ownRuns: readonly TestRun[]
  /** Where the house's own machine is reached, for a link that can be sent. */
  readonly publicUrl: string
}

/** What can be known of a questionnaire before citizens get it: its length, its ways, and what colleagues say. */
export function PretestPage({ discarded, ...view }: PretestView & { readonly discarded: boolean }) {
  const { frame, draft } = view
  const texts = textsFor(pretestTexts, frame.language)
  return (
    <InitiativeFrame
      width="wide"
      frame={frame}
      initiative={draft.loaded}
      title={texts.title}
      done={discarded ? texts.discarded : undefined}
    >
      <p>
        <a class="kern-link" href={routes.questionnaire.href({ id: draft.loaded.id })}>
          {texts.backToOutline}
        </a>
      </p>
      <p>{texts.lead}</p>
      <TimingTable {...view} />
      <WaysTable {...view} />
      <TestRunList {...view} />
    </InitiativeFrame>
  )
}
