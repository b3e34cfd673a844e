import type { Stage } from '../stage.ts'
import { foreignTool, operator, tariffs } from '../city/tools.ts'

/** What the house knows before any survey: tariffs, what its operator says, another tool to compare with. */
export async function enterTools({ presse }: Stage['cast']): Promise<void> {
  for (const tariff of tariffs) await presse.fill('/einstellungen/tarife/neu', tariff, 'tun=save')
  await presse.fill('/werkzeuge/eigenes', operator, 'tun=save')
  await presse.fill('/werkzeuge/neu', foreignTool, 'tun=save')
}

/** 1.2: what the survey will cost by each tariff; the choice goes on record, and its text into the concept. */
export async function estimateCosts({ cast, at, material }: Stage): Promise<void> {
  const { presse } = cast
  const isOpen = material.access === 'open'
  await presse.fill(
    at('/kosten'),
    {
      invited: isOpen ? '0' : String(material.invited),
      response: '33',
      otherAnswers: isOpen ? '400' : '0',
      reminders: isOpen ? '0' : '1',
      languages: String(material.questionnaire.languages.length),
    },
    'tun=plan',
  )
  const page = await presse.open(at('/kosten'))
  const own = page.document
    .querySelectorAll('label')
    .find((label) => label.text.includes('Eigener Betrieb'))
    ?.getAttribute('for')
  const tariff = own && page.document.getElementById(own)?.getAttribute('value')
  if (!tariff) throw new Error('The page of costs does not offer the own operation.')
  const reason = 'Die Daten bleiben im Haus, und die Kosten sind planbar.'
  await presse.send(page, at('/kosten'), { tariff, reason }, 'tun=choose')
  await presse.fill(at('/kosten'), {}, 'tun=insert')
}

/** 1.3: the tools go on file side by side, and the data protection officer gives an opinion. */
export async function checkTools({ cast, at }: Stage): Promise<void> {
  const page = await cast.presse.open(at('/werkzeugpruefung'))
  const tools = page.document
    .querySelectorAll('input[name="werkzeug"]')
    .map((input) => input.getAttribute('value') ?? '')
  await cast.presse.send(page, at('/werkzeugpruefung'), {
    werkzeug: tools,
    assessment:
      'Der eigene Betrieb kommt ohne Auftragsverarbeitung aus und trennt Code und Antwort. Wir schlagen ihn vor.',
  })
  await cast.datenschutz.fill(at('/stellungnahmen/toolCheck'), {
    verdict: 'conditions',
    text: 'Gegen den eigenen Betrieb bestehen keine Bedenken. Beim Beispielanbieter fehlt der Vertrag zur Auftragsverarbeitung.',
    conditions: 'Vor dem Feld https einrichten',
  })
}
