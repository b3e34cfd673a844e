import type { Answers } from '@meinungsbild/questionnaire'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { place, untilResults } from '../../testing/survey-initiative.ts'

/** Where the open answers of the initiative of these tests are. */
export const openAnswers = `${place}/ergebnisse/freie-antworten`
export const wish = `${openAnswers}/fragen/wish`

/** Twelve people with a wish each, every other one with a favourite place as well; three came otherwise. */
export const wishes: readonly string[] = [
  'Mehr Bänke am Teich, fragt Petra Schulz!',
  'Bänke und Licht. Tel. 040 123 456 78',
  'Weniger Hunde, sagt die Nachbarin mit dem Pudel.',
  'Licht auf den Wegen',
  'Bänke!',
  'Ein Café',
  'Sauberkeit und Licht',
  'Mülleimer',
  'Hundewiese',
  'Licht, Licht, Licht',
  'Bänke im Schatten',
  'Alles gut so',
]

export function citizens(): readonly Answers[] {
  return wishes.map((value, index) => ({
    visit:
      index < 3
        ? { kind: 'choice', code: 'other', text: `anders ${index}` }
        : { kind: 'choice', code: 'yes' },
    overall: { kind: 'choice', code: 'good' },
    wish: { kind: 'text', value },
    ...(index % 2 === 0 && { name: { kind: 'text' as const, value: `Ort ${index}` } }),
  }))
}

/** Results opened, and two people of the press office named by each other. */
export async function untilNamed(house: House): Promise<{ presse: Person; presse2: Person }> {
  await untilResults(house, citizens())
  const [presse, presse2] = [await house.as('presse'), await house.as('presse2')]
  await send(presse, openAnswers, { tun: 'name', account: 'a-presse2' })
  await send(presse2, openAnswers, { tun: 'name', account: 'a-presse' })
  return { presse, presse2 }
}

/** All wishes redacted as a machine proposes, and confirmed. */
export async function untilConfirmed(house: House): Promise<{ presse: Person; presse2: Person }> {
  const people = await untilNamed(house)
  const { presse, presse2 } = people
  for (let round = 0; round < 2; round += 1)
    await send(presse, `${wish}/schwaerzung`, formOn(await presse.page(`${wish}/schwaerzung`)))
  for (let round = 0; round < 2; round += 1) {
    const form = formOn(await presse2.page(`${wish}/bestaetigung`))
    const agreed = idsIn(form).map((text) => [`agreed.${text}`, 'on'])
    await send(presse2, `${wish}/bestaetigung`, { ...form, ...Object.fromEntries(agreed) })
  }
  return people
}

/** Sends a form; fails unless it is taken. */
export async function send(
  person: Person,
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  const response = await person.post(path, fields)
  if (response.status !== 303)
    throw new Error(`${path}: ${response.status} ${await response.text()}`)
}

/** The fields of a page's texts as a browser would send them: text areas and hidden ones. */
export function formOn(page: string): Readonly<Record<string, string>> {
  const areas = [...page.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g)]
  const hidden = [...page.matchAll(/<input type="hidden" name="(seen[^"]*)" value="([^"]*)"/g)]
  const chosen = [...page.matchAll(/<select[^>]*name="(withheld[^"]*)"[^>]*>.*?<\/select>/gs)].map(
    ([select, name = '']) => [
      name,
      /<option[^>]*value="([^"]*)"[^>]*selected/.exec(select)?.[1] ??
        /<option[^>]*selected[^>]*value="([^"]*)"/.exec(select)?.[1] ??
        '',
    ],
  )
  const typed = [...areas, ...hidden].map(([, name = '', value = '']) => [name, unescaped(value)])
  return Object.fromEntries([...typed, ...chosen])
}

/** The texts that a form is about. */
export function idsIn(form: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(form)
    .filter((name) => name.startsWith('text.'))
    .map((name) => name.slice('text.'.length))
}

/** What a reader sees of a page's own matter. */
export function words(page: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
  return unescaped(main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u{a0}\u{202f}]+/gu, ' '))
}

function unescaped(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
