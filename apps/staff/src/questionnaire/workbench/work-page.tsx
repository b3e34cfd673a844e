import { ButtonLink, DataTable, formatMoment, textsFor } from '@meinungsbild/design'
import type { StepNote } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { WorkingBar } from './working-bar.tsx'
import { stepTexts } from './step.texts.ts'

type WorkPageProps = { readonly frame: Frame; readonly draft: BegunDraft }

/** The working copy alone: its steps and what can be done with them. The workbench script reads its state from here. */
export function WorkPage({ frame, draft }: WorkPageProps) {
  const texts = textsFor(stepTexts, frame.language)
  const { loaded, working } = draft
  return (
    <InitiativeFrame width="wide" frame={frame} initiative={loaded} title={texts.title}>
      <WorkingBar {...{ frame, draft }} errors={[]} />
      {working === undefined ? (
        <p>{texts.none(draft.version)}</p>
      ) : (
        <DataTable<StepNote>
          caption={texts.caption}
          rows={working.steps.toReversed()}
          columns={[
            { head: texts.when, cell: ({ at }) => formatMoment(at, frame.language) },
            { head: texts.who, cell: ({ by }) => personOf(draft, by) },
            { head: texts.what, cell: ({ place }) => placeInWords(place, texts) },
          ]}
        />
      )}
      <ButtonLink style="tertiary" href={routes.questionnaire.href({ id: loaded.id })}>
        {texts.back}
      </ButtonLink>
    </InitiativeFrame>
  )
}

function personOf({ loaded }: BegunDraft, account: string): string {
  return loaded.state.participants.find((person) => person.account === account)?.name ?? account
}

function placeInWords(
  place: string,
  texts: {
    readonly question: (id: string) => string
    readonly page: (id: string) => string
    readonly whole: string
  },
): string {
  const [thing, id = ''] = place.split(':')
  return thing === 'question' ? texts.question(id) : thing === 'page' ? texts.page(id) : texts.whole
}
