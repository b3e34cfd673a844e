import { ButtonLink, Buttons, Card, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { easyNotice, fullNotice, shortNotice } from './notice-texts.ts'
import { noticesTexts } from './notices.texts.ts'

type NoticesProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly facts: ProtectionFacts
}

/** Short, complete, easy to read. */
export function NoticesPage({ frame, initiative, facts }: NoticesProps) {
  const { language } = frame
  const texts = textsFor(noticesTexts, language)
  const { id } = initiative
  const file = (art: 'pdf' | 'odt') =>
    routes.protectionNotices.href({ id }, { art, sprache: language })
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title}>
      <p>{texts.lead}</p>
      <p>
        <a class="kern-link" href={routes.privacyNotice.href({ id })}>
          {texts.toNotice}
        </a>
      </p>
      <Buttons>
        <ButtonLink href={file('pdf')}>{texts.pdf}</ButtonLink>
        <ButtonLink href={file('odt')}>{texts.odt}</ButtonLink>
      </Buttons>
      <Card title={texts.short}>
        <p>{shortNotice(facts, language).join(' ')}</p>
      </Card>
      <Card title={texts.full}>
        {fullNotice(facts).map(({ heading, lines }) => (
          <div class="stack">
            <h3>{heading[language]}</h3>
            {lines.map((line) => (
              <p>{line[language]}</p>
            ))}
          </div>
        ))}
      </Card>
      <Card title={texts.easy}>
        <p class="muted">{texts.easyNote}</p>
        <div lang="de">
          {easyNotice(facts).map((line) => (
            <p>{line}</p>
          ))}
        </div>
      </Card>
    </InitiativeFrame>
  )
}
