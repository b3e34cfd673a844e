import { expect, it } from 'vitest'
import { follow } from '../harness/form.ts'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runHouse } from '../harness/running-house.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { signIn, type Colleague } from '../procedure/office.ts'
import { haveIdea } from '../procedure/short-initiative.ts'

/** Longer than a machine with a lot to do takes. */
const patience = { timeout: 20_000 }

const goals = 'textarea[name="sections.goals"]'
const legal = 'textarea[name="sections.legal"]'

it('keeps what is typed, cleans what is pasted, and loses nothing between windows and people', async () => {
  const house = await runHouse()
  const leitung = await signIn(house, 'leitung')
  const initiative = await haveIdea(leitung)
  await leitung.leave()
  const presse = await signIn(house, 'presse')
  await presse.fill(`${initiative}/idee`, {}, { button: 'tun=takeOver' })
  const path = `${initiative}/dokumente/concept`
  await presse.open(path)
  const { page } = presse
  const status = page.locator('.document-status')

  // Typed, and kept by itself; there again after the window was gone.
  await page.locator(goals).fill('Wir wollen wissen, was fehlt.')
  await expect.poll(() => status.textContent(), patience).toContain('Zwischengespeichert um')
  await page.locator('#arbeitsstand').getByText('noch nicht als Fassung').waitFor()
  await page.reload()
  expect(await page.locator(goals).inputValue()).toBe('Wir wollen wissen, was fehlt.')

  // Pasted from a word processor: Markdown, which the browser's own undo takes back.
  await paste(page, legal, word)
  const pasted = '## Recht\n\nNach **Artikel 6**:\n\n- Satzung\n- Vertrag'
  expect(await page.locator(legal).inputValue()).toBe(pasted)
  await page.locator(legal).press('ControlOrMeta+z')
  expect(await page.locator(legal).inputValue()).toBe('')
  await page.locator(legal).press('ControlOrMeta+Shift+z')
  // The buttons above the field.
  await page.locator(goals).selectText()
  await page.getByRole('button', { name: 'Fett' }).first().click()
  expect(await page.locator(goals).inputValue()).toBe('**Wir wollen wissen, was fehlt.**')
  await expect.poll(() => status.textContent(), patience).toContain('Zwischengespeichert um')
  await takeScreenshot(page, 'documents-1-editor')
  await expectNoBarrier(page)

  // A second window that goes on: the first one is told, and has both texts.
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.locator(goals).fill('Im anderen Fenster')
  await expect
    .poll(() => other.locator('.document-status').textContent(), patience)
    .toContain('Zwischengespeichert um')
  await other.close()
  await page.locator(goals).fill('In diesem Fenster')
  await page.locator('#andere-goals').waitFor()
  expect(await page.locator('#andere-goals').inputValue()).toBe('Im anderen Fenster')
  expect(await page.locator(goals).inputValue()).toBe('In diesem Fenster')
  await takeScreenshot(page, 'documents-2-two-windows')
  await page.locator(goals).fill('In beiden Fenstern')
  await expect.poll(() => status.textContent(), patience).toContain('Zwischengespeichert um')

  // What was typed a moment ago goes along when the version is saved.
  await page.locator(legal).fill('Nach Artikel 6.')
  await follow(page, page.getByRole('button', { name: 'Als Fassung 1 speichern' }).first())
  expect(await page.locator('main').innerText()).toContain('Ihre Fassung ist gespeichert.')
  expect(await page.locator(legal).inputValue()).toBe('Nach Artikel 6.')

  // Somebody else saves meanwhile: said while one is typing, and both texts when one saves.
  const second = await signIn(house, 'presse2')
  await page.locator(goals).fill('Von Miriam')
  await saveAs(second, path, 'Von Tarek')
  await page.locator(goals).fill('Von Miriam, länger')
  await expect.poll(() => status.textContent(), patience).toContain('neue Fassung gespeichert')
  await follow(page, page.getByRole('button', { name: 'Als Fassung 2 speichern' }).first())
  expect(await page.locator(goals).inputValue()).toBe('Von Miriam, länger')
  expect(await page.locator('#andere-goals').inputValue()).toBe('Von Tarek')
  await follow(page, page.getByRole('button', { name: 'Als Fassung 3 speichern' }).first())
  await second.leave()

  // The versions side by side.
  await presse.open(`${path}/vergleich?von=2&nach=3`)
  expect(await page.locator('.comparison__side--removed del').innerText()).toContain('Tarek')
  await takeScreenshot(page, 'documents-3-comparison')
  await expectNoBarrier(page)
  await presse.leave()
})

it('works by forms alone: kept, remarked on, saved', async () => {
  const house = await runHouse()
  const leitung = await signIn(house, 'leitung')
  const initiative = await haveIdea(leitung)
  await leitung.leave()
  const plain = await signIn(house, 'presse', { javaScriptEnabled: false })
  await plain.fill(`${initiative}/idee`, {}, { button: 'tun=takeOver' })
  const path = `${initiative}/dokumente/concept`
  const where = { action: path, button: 'tun=keep' }
  await plain.fill(path, { 'sections.goals': 'Von Hand' }, where)
  expect(await plain.page.locator('main').innerText()).toContain('Zwischengespeichert.')
  await plain.page.locator('#bemerkungen-goals summary').first().click()
  const remark = { 'bemerkung.goals': 'Noch zu kurz', 'sections.goals': 'Von Hand, mehr' }
  await plain.send(remark, { action: path, button: 'bemerken=add:goals' })
  expect(await plain.page.locator(goals).inputValue()).toBe('Von Hand, mehr')
  expect(await plain.page.locator('#bemerkungen-goals').innerText()).toContain('Noch zu kurz')
  await plain.send({ 'sections.legal': 'Satzung' }, { action: path })
  expect(await plain.page.locator('main').innerText()).toContain('Ihre Fassung ist gespeichert.')
  await takeScreenshot(plain.page, 'documents-4-without-script')
  await plain.leave()
})

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<h1>Recht<o:p></o:p></h1><p class=MsoNormal>Nach <b>Artikel 6</b>:</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Satzung</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Vertrag</p></body></html>`

/** As if copied in a word processor and pasted by Ctrl+V. */
async function paste(page: Colleague['page'], field: string, html: string): Promise<void> {
  await page.locator(field).focus()
  await page.locator(field).evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', text)
    const event = { clipboardData, bubbles: true, cancelable: true }
    element.dispatchEvent(new ClipboardEvent('paste', event))
  }, html)
}

async function saveAs(colleague: Colleague, path: string, text: string): Promise<void> {
  await colleague.fill(path, { 'sections.goals': text }, { action: path })
}
