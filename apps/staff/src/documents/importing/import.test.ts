import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { acts } from '../../testing/proposal.ts'
import { outlineConcept, place, until } from '../testing/park-procedure.ts'

const path = `${place}/dokumente/outlineConcept`
const files = join(import.meta.dirname, '../../../../../packages/formats/src/testing/written')

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  await until(house, '1.2')
})
afterEach(() => house.close())

function file(name: string): File {
  return new File([new Uint8Array(readFileSync(join(files, name)))], name)
}

/** What the form of the second page would send. */
function sentBy(page: string): Readonly<Record<string, string>> {
  const decoded = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  const texts = Array.from(
    page.matchAll(/name="(text\.\d+)" value="([^"]*)"/g),
    ([, name = '', text = '']) => [name, decoded(text)] as const,
  )
  const selects = Array.from(
    page.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs),
    ([, name = '', options = '']) =>
      [name, /<option value="([^"]*)" selected/.exec(options)?.[1] ?? ''] as const,
  )
  return { ...Object.fromEntries([...texts, ...selects]), tun: 'take' }
}

test.each(['outline.docx', 'outline.odt'])(
  '%s goes by its headings into the working copy, after its writer has seen what goes where',
  async (name) => {
    const before = (await acts(house, 'vorhaben-1')).length
    const page = await (await presse.upload(`${path}/einlesen`, { file: file(name) })).text()
    expect(page).toContain('Was nicht oder anders übernommen wird')
    expect(page).toContain('Bilder und Zeichnungen')
    expect(page).toContain('5. Randbemerkungen')
    const sent = sentBy(page)
    expect(Object.entries(sent).filter(([key]) => key.startsWith('abschnitt.'))).toEqual([
      ['abschnitt.0', ''],
      ['abschnitt.1', 'goals'],
      ['abschnitt.2', 'participants'],
      ['abschnitt.3', 'resources'],
      ['abschnitt.4', 'legal'],
      ['abschnitt.5', ''],
    ])
    const answer = await presse.post(`${path}/einlesen`, sent)
    expect(answer.headers.get('location')).toBe(`${path}?erledigt=eingelesen`)
    const [draft] = await house.storage.documentDrafts.of('vorhaben-1', 'outlineConcept')
    expect(draft?.account).toBe('a-presse')
    const kept = await house.storage.documentDrafts.read({
      initiative: 'vorhaben-1',
      document: 'outlineConcept',
      account: 'a-presse',
    })
    expect(kept?.sections).toMatchObject({
      goals:
        'Wir wollen **wissen**, was in den *Kundenzentren* fehlt. Mehr im [Haushalt](https://auental.example/haushalt).\n\n## Nutzen\n\n- Öffnungszeiten\n- Wartezeit\n  - am Samstag',
      participants: '1. Grünflächen\n2. Verkehr',
      legal: 'Freiwillig nach Artikel 6.',
    })
    expect(kept?.sections['resources']).toContain('| Feld | 9 |')
    expect((await acts(house, 'vorhaben-1')).length).toBe(before)
  },
)

test('text that is there stays above, unless it is to be replaced', async () => {
  await presse.post(path, { ...outlineConcept, basedOn: '0' })
  const page = await (await presse.upload(`${path}/einlesen`, { file: file('outline.odt') })).text()
  expect(page).toContain('In „Rechtliche Rahmenbedingungen“ steht schon Text')
  await presse.post(`${path}/einlesen`, { ...sentBy(page), 'wie.goals': 'replace' })
  const read = await presse.page(`${path}/arbeitsstand`)
  expect(read).toContain('Rechtsgrundlage ist die Satzung.')
  expect(read).toContain('Freiwillig nach Artikel 6.')
  expect(read).not.toContain('was im <strong>Stadtpark</strong> fehlt')
})

test('what is no text document is refused in words, and whoever may not write is told so', async () => {
  const wrong = new File(['Nur Text'], 'konzept.docx')
  const refused = await presse.upload(`${path}/einlesen`, { file: wrong })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Die Datei ist kein Textdokument.')
  const nothing = await presse.upload(`${path}/einlesen`, {})
  expect(await nothing.text()).toContain('Bitte wählen Sie eine Datei aus.')
  const gruenamt = await house.as('gruenamt')
  const sent = { file: file('outline.odt') }
  expect((await gruenamt.upload(`${path}/einlesen`, sent)).status).toBe(403)
  expect(await gruenamt.page(`${path}/einlesen`)).not.toContain('id="einlesen"')
})
