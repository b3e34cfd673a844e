import { expect, test } from 'vitest'
import { dayFromNow } from '../harness/day-from-now.ts'
import { runHouse } from '../harness/running-house.ts'
import { personAt, type Person, type Tally } from './counted.ts'

/** What the authority's side promises: from the idea to decision 1, everybody's clicks and fields together. */
const most = 40

const openTask = /^Aufgabe öffnen/

/** The example that the procedure was first described with, played by people who have no manual. */
test('from the idea to decision 1 in at most forty clicks and fields of everybody together', async () => {
  const { staffUrl } = await runHouse()
  const tally: Tally = []
  const as = (login: string) => personAt(staffUrl, login, tally)

  const leitung = await as('leitung')
  await leitung.click('Neue Idee vorschlagen')
  await leitung.fill('Titel des Vorhabens', 'Was gefällt Ihnen an unserer Stadt?')
  await leitung.fill('Anlass', 'Der Rat berät im Herbst über die Innenstadt.')
  await leitung.fill('Ergebnisse werden gebraucht bis', dayFromNow(150))
  await leitung.click('Idee vorschlagen')

  // Each time the one button of "Meine Aufgaben" leads on, and each page ends in the next.
  const presse = await as('presse')
  await presse.click(openTask)
  await presse.click('Idee übernehmen')
  await presse.fill('Ressourceneinsatz', '15 Personentage, 4.000 Euro für Druck und Porto.')
  await presse.fill('Rechtliche Rahmenbedingungen', 'Freiwillig; Daten bleiben im Haus.')
  await presse.click('Speichern und Schritt abschließen')
  await says(presse, 'Schritt 1.2 Grobkonzept ist abgeschlossen')

  for (const login of ['gruen', 'jugend']) {
    const unit = await as(login)
    await unit.click(openTask)
    await unit.choose('ja')
    await unit.fill('Beitrag', 'Wir prüfen die Fragen zu Spielplätzen und werten sie aus.')
    await unit.click('Rückmeldung abgeben')
  }
  const datenschutz = await as('datenschutz')
  await datenschutz.click(openTask)
  await datenschutz.choose('Keine Bedenken')
  await datenschutz.fill('Stellungnahme', 'Keine Übermittlung in ein Drittland; freiwillig.')
  await datenschutz.click('Stellungnahme abgeben')

  await presse.sit()
  await presse.click(openTask)
  await presse.click('Schritt abschließen')
  await presse.fill('Tag', dayFromNow(0))
  await presse.fill('Ort', 'Amtsleiter-Runde, Rathaus, Saal 2')
  await presse.click('Einladung verschicken')

  await presse.sit()
  await presse.click(openTask)
  await presse.fill('Teilnehmende', 'Frau Sander, Frau Vogt, Herr Petersen; Frau Lohmann fehlte.')
  await presse.fill('Hinweise', 'Familien eigens auswerten.')
  await presse.click('Speichern und Schritt abschließen')
  await presse.fill('Bewertung der Pressestelle', 'Mit dem eigenen Werkzeug gut umzusetzen.')
  await presse.click('Speichern und der Leitung vorlegen')
  await says(presse, 'Jetzt sind andere am Zug: 1.6 Entscheidung 1')

  for (const login of ['gruen', 'jugend']) {
    const unit = await as(login)
    await unit.click(openTask)
    await unit.click('Ich zeichne mit')
  }
  await leitung.sit()
  await leitung.click(openTask)
  await leitung.choose('freigegeben')
  await leitung.click('Entscheidung zeichnen')
  await says(leitung, 'freigegeben')

  // What is over forty would be listed here.
  expect(tally.slice(most)).toEqual([])
})

async function says({ page }: Person, words: string): Promise<void> {
  expect(await page.locator('main').innerText()).toContain(words)
}
