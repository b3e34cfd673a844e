import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { propose } from '../../testing/proposal.ts'

/** Where the initiative of these tests lies. */
export const place = '/vorhaben/vorhaben-1'

/** Steps of the Hamburg procedure at which a test may begin, in their order. */
const stages = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '2.1'] as const
type Stage = (typeof stages)[number]

/** The park's initiative, brought by its people, through the forms, until a step is current. */
export async function until(house: House, stage: Stage): Promise<void> {
  await propose(await house.as('leitung'))
  for (const next of stages.slice(0, stages.indexOf(stage) + 1)) await ways[next](house)
}

const ways: Readonly<Record<Stage, (house: House) => Promise<void>>> = {
  '1.2': async (house) => done(await house.as('presse'), 'idee', { tun: 'takeOver' }),

  '1.3': async (house) => {
    const presse = await house.as('presse')
    await done(presse, 'dokumente/outlineConcept', { ...outlineConcept, basedOn: '0' })
    await done(presse, 'schritte/1.2', { tun: 'completeStep' })
  },

  '1.4': async (house) => {
    await done(await house.as('gruenamt'), 'rueckmeldungen', response)
    await done(await house.as('verkehr'), 'rueckmeldungen', { ...response, resources: 'no' })
    const dsb = await house.as('dsb')
    const contentHash = hidden(await dsb.page(`${place}/stellungnahmen/outlineConcept`))
    await done(dsb, 'stellungnahmen/outlineConcept', { ...opinion, contentHash })
    await done(await house.as('presse'), 'schritte/1.3', { tun: 'completeStep' })
  },

  '1.5': async (house) => {
    const presse = await house.as('presse')
    await done(presse, 'besprechung', invitation)
    await done(presse, 'dokumente/minutes', { ...minutes, basedOn: '0' })
    await done(presse, 'schritte/1.4', { tun: 'completeStep' })
  },

  '1.6': async (house) => {
    const presse = await house.as('presse')
    await done(presse, 'dokumente/outlineMemo', { ...memo, basedOn: '0' })
    const contentHash = hidden(await presse.page(`${place}/vermerke/outlineMemo`))
    await done(presse, 'vermerke/outlineMemo/vorlage', { contentHash })
  },

  '1.7': async (house) => {
    const leitung = await house.as('leitung')
    const contentHash = hidden(await leitung.page(`${place}/entscheidungen/1.6`))
    await done(leitung, 'entscheidungen/1.6', { outcome: 'approved', contentHash })
  },

  '2.1': async (house) => {
    const presse = await house.as('presse')
    const unit = { unit: 'Grünflächen', task: 'Fragen zu den Wiesen', due: '2026-12-18' }
    await done(presse, 'anforderungen', unit)
    const gruenamt = await house.as('gruenamt')
    const [, request = ''] =
      /id="antwort-(\w+)"/.exec(await gruenamt.page(`${place}/anforderungen`)) ?? []
    await done(gruenamt, `anforderungen/${request}/antwort`, {
      answer: 'yes',
      contactName: 'Petra Sørensen',
    })
    await done(presse, 'schritte/1.7', { tun: 'completeStep' })
  },
}

async function done(
  person: Person,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const response = await person.post(`${place}/${path}`, fields)
  if (response.status !== 303)
    throw new Error(`${path}: ${response.status} ${await response.text()}`)
}

/** The value of a hidden field of a page: the hash of what is before one's eyes, unless another name is given. */
export function hidden(page: string, name = 'contentHash'): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
}

export const outlineConcept = {
  'sections.profile': 'Zielgruppe: Menschen ab 16 Jahren\nMethode: offene Befragung im Netz',
  'sections.goals': 'Wir wollen wissen, was im **Stadtpark** fehlt.',
  'sections.participants': '- Grünflächen\n- Verkehr',
  'sections.resources': '40 Stunden',
  'sections.legal': 'Rechtsgrundlage ist die Satzung.',
}

export const response = {
  resources: 'yes',
  contribution: 'Zwei Tage für die Fragen',
  contactName: 'Petra Sørensen',
  contactPhone: '040 1234',
}

export const opinion = {
  verdict: 'conditions',
  text: 'Keine Bedenken gegen den Entwurf.',
  conditions: 'Keine E-Mail-Adressen erheben\n\n  Löschfrist nennen ',
}

export const invitation = {
  day: '2026-12-02',
  time: '10:00',
  place: 'Rathaus, Raum 14',
  agenda: '1. Entwurf\n2. Zusagen',
}

const minutes = {
  'sections.participants': 'Alle',
  'sections.remarks': 'Keine',
  'sections.commitments': 'Grünflächen: zwei Tage',
}

export const memo = {
  'sections.vote': 'Ich bitte um Freigabe.',
  'sections.facts': 'Der Rat hat es beschlossen.',
  'sections.assessment': 'Mit dem Werkzeug gut umsetzbar.',
}
