import { Card, Day, Timeline, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { officeWords } from '../people/signature-words.ts'
import { dossierTimelineTexts } from './dossier.texts.ts'
import { LineDetails } from './dossier-line.tsx'
import type { DossierExcerpt } from './dossier-lines.ts'
import { DossierPages } from './dossier-pages.tsx'

type DossierProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly excerpt: DossierExcerpt
}

/** Everything on record about an initiative, day by day, the newest first. */
export function DossierPage({ frame, initiative, excerpt }: DossierProps) {
  const { language } = frame
  const texts = textsFor(dossierTimelineTexts, language)
  return (
    <StaffPage frame={frame} title={texts.title} initiative={initiative} width="wide">
      <p>
        {texts.lead(initiative.entries.length)}{' '}
        <a class="kern-link" href="#pruefen">
          {texts.howToVerify}
        </a>
      </p>
      <DossierPages language={language} id={initiative.id} excerpt={excerpt} />
      {excerpt.days.map(({ day, lines }) => (
        <section class="stack">
          <h2>
            <Day day={day} />
          </h2>
          <Timeline
            entries={lines.map((line) => ({
              at: line.at,
              title: line.sentence[language],
              actor: officeWords(line.by, language),
              children: <LineDetails frame={frame} initiative={initiative} line={line} />,
            }))}
          />
        </section>
      ))}
      <DossierPages language={language} id={initiative.id} excerpt={excerpt} />
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
