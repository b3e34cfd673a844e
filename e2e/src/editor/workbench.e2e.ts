import { expect, it } from 'vitest'
import { fillIn, follow, press } from '../harness/form.ts'
import { runHouse } from '../harness/running-house.ts'
import { signIn, type Colleague } from '../procedure/office.ts'
import { beginQuestionnaire, questionsShown } from './begin-questionnaire.ts'

const begun = 'Frage gern'
const wording = 'Wie gern leben Sie in Auental?'
const reworded = 'Wie gern leben Sie heute in Auental?'

/** Longer than a machine with a lot to do takes. */
const patience = { timeout: 20_000 }

it('keeps what is typed by itself, shows it as citizens see it, and takes it back', async () => {
  const house = await runHouse()
  const { presse, path } = await beginQuestionnaire(house, ['gern', 'fehlt', 'wo'])
  const { page } = presse
  await presse.open(path)
  const preview = page.frameLocator('.workbench__preview iframe')
  const status = page.locator('.workbench__status')

  await page.locator('#frage-gern a').first().click()
  const text = page.locator('.workbench__pane [name="text.de"]')
  await text.fill(wording)
  await expect.poll(() => status.textContent(), patience).toBe('Zwischengespeichert')
  await preview.getByText(wording).waitFor()
  // Another question is opened before the pause is over: what was typed last is kept all the same.
  await text.fill(reworded)
  await page.locator('#frage-fehlt a').first().click()
  await page.locator('.workbench__pane form[action$="/fehlt"]').waitFor()
  await preview.getByText(reworded).waitFor()
  await page.locator('#frage-gern').getByText(reworded).waitFor()

  // What is typed in one go at one place is one step.
  const bar = page.locator('#arbeitsstand')
  await expect.poll(() => bar.innerText(), patience).toContain('Arbeitsstand: ein Schritt')
  // Pressed outside of a field: there the browser has an undo of its own.
  await page.locator('h1').first().click()
  await follow(page, bar.locator('button[value="undo"]'))
  await page.frameLocator('.workbench__preview iframe').getByText(begun).waitFor()
  expect(await page.locator('#frage-gern').innerText()).toContain(begun)

  // Unsound: said at the form, and what stands in it stays there.
  await page.locator('#frage-gern a').first().click()
  const longest = page.locator('.workbench__pane [name="maxLength"]')
  await longest.fill('viele')
  await expect.poll(() => status.textContent(), patience).toContain('Noch nicht gespeichert')
  await page.locator('.workbench__pane .error-summary').waitFor()
  expect(await longest.inputValue()).toBe('viele')
  await longest.fill('80')
  await expect.poll(() => status.textContent(), patience).toBe('Zwischengespeichert')

  // A name is given when it is typed to its end, and the outline follows.
  await fillIn(page.locator('.workbench__pane'), { id: 'gerne' })
  await page.locator('#frage-fehlt a').first().click()
  await page.locator('#frage-gerne').waitFor()

  await press(page, 'tun', 'save')
  expect(await page.locator('#frage-gerne').innerText()).toContain(begun)
  expect(await page.locator('#arbeitsstand').count()).toBe(0)
  await presse.leave()
})

it('moves a question by keyboard alone, says so, and lets it be put back', async () => {
  const house = await runHouse()
  const { presse, path } = await beginQuestionnaire(house, ['gern', 'fehlt', 'wo'])
  const { page } = presse
  await presse.open(path)
  const said = page.locator('[aria-live="assertive"]')

  await page.locator('#frage-gern .outline__handle').focus()
  for (const key of ['Space', 'ArrowDown']) await page.keyboard.press(key)
  expect(await said.textContent()).toBe('Verschoben: jetzt 2 von 3')
  await page.keyboard.press('Escape')
  expect(await questionsShown(page)).toEqual(['gern', 'fehlt', 'wo'])

  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
  await expect
    .poll(() => page.locator('#arbeitsstand').innerText(), patience)
    .toContain('ein Schritt')
  await page.reload()
  expect(await questionsShown(page)).toEqual(['fehlt', 'wo', 'gern'])
  await presse.leave()
})

it('does the same without a script, by forms', async () => {
  const house = await runHouse()
  const { presse, path } = await beginQuestionnaire(house, ['gern', 'fehlt'])
  await presse.leave()
  const plain = await signIn(house, 'presse', { javaScriptEnabled: false })

  await reword(plain, `${path}/fragen/gern`, reworded)
  await plain.send({}, { action: path, button: 'tun=down:question:gern' })
  expect(await questionsShown(plain.page)).toEqual(['fehlt', 'gern'])
  expect(await plain.page.locator('#frage-gern').innerText()).toContain(reworded)
  await plain.open(`${path}/vorschau`)
  expect(await plain.page.locator('main').innerText()).toContain(reworded)
  await plain.leave()
})

async function reword(colleague: Colleague, path: string, text: string): Promise<void> {
  await colleague.fill(path, { 'text.de': text }, { button: 'tun=save' })
}
