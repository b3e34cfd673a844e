import { Card, Fold, Timeline, formatDay, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { officeWords } from '../people/signature-words.ts'
import { ProofCard, type DossierProof } from '../records-heads/proof-card.tsx'
import { dossierTimelineTexts } from './dossier.texts.ts'
import { DossierFilter } from './dossier-filter.tsx'
import { LineDetails } from './dossier-line.tsx'
import type { DossierDay } from './dossier-lines.ts'
import { DossierPages } from './dossier-pages.tsx'
import type { DossierView } from './dossier-view.ts'

type DossierProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: DossierView
  readonly proof: DossierProof | undefined
}

/** Everything on record about an initiative, phase by phase and day by day, the newest first. */
export function DossierPage({ frame, initiative, view, proof }: DossierProps) {
  const { language } = frame
  const texts = textsFor(dossierTimelineTexts, language)
  const { id, state } = initiative
  return (
    <StaffPage frame={frame} title={texts.title} initiative={initiative} width="wide">
      <p>
        {texts.lead(state.entries)}{' '}
        <a class="kern-link" href="#pruefen">
          {texts.howToVerify}
        </a>
      </p>
      <DossierFilter frame={frame} id={id} view={view} />
      {view.fitting < state.entries && <p>{texts.fitting(view.fitting, state.entries)}</p>}
      <DossierPages language={language} id={id} view={view} place="above" />
      {view.parts.map(({ stretch, days }) => (
        <section class="stack">
          <h2>{stretch.title[language]}</h2>
          {days.map((day) => (
            <DayOfDossier frame={frame} initiative={initiative} day={day} />
          ))}
        </section>
      ))}
      <DossierPages language={language} id={id} view={view} place="below" />
      <ProofCard frame={frame} id={id} entries={state.entries} proof={proof} />
      <div id="pruefen">
        <Card title={texts.verifyTitle}>
          <p>{texts.verify}</p>
          <p>
            <code>npx meinungsbild verify</code>
          </p>
        </Card>
      </div>
    </StaffPage>
  )
}

type DayProps = Pick<DossierProps, 'frame' | 'initiative'> & { readonly day: DossierDay }

function DayOfDossier({ frame, initiative, day: { day, lines } }: DayProps) {
  const { language } = frame
  const texts = textsFor(dossierTimelineTexts, language)
  return (
    <Fold title={formatDay(day, language)} summary={texts.entries(lines.length)} open>
      <Timeline
        entries={lines.map((line) => ({
          at: line.at,
          title: line.sentence[language],
          actor: officeWords(line.by, language),
          children: <LineDetails frame={frame} initiative={initiative} line={line} />,
        }))}
      />
    </Fold>
  )
}
